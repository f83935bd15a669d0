import { describe, expect, test } from 'vitest'
import type { Segmentation, Speaker, Transcript } from '@/lib/features/reviews/transcripts/schema'
import { segmentTranscript } from '@/lib/features/reviews/transcripts/segment/segment-transcript'

const speakers: Speaker[] = [
  { id: 'i', name: 'Sarah', role: 'interviewer', guessed: false },
  { id: 'j', name: 'Li', role: 'interviewer', guessed: false },
  { id: 'c', name: 'Tom', role: 'candidate', guessed: false },
  { id: 'x', name: 'Somebody', role: 'other', guessed: false },
]

/** "i: …" lines, their ids being their numbers from 1. */
function conversation(text: string, language: Transcript['language'] = 'en'): Transcript {
  const lines = text
    .trim()
    .split('\n')
    .map((line, at) => {
      const [, speaker = '', said = ''] = /^\s*(\w): (.*)$/.exec(line) ?? []
      const startMs = at * 10_000
      return { id: String(at + 1), speaker, text: said, startMs, endMs: startMs + 9_000, certainty: null }
    })
  return { language, speakers, lines }
}

const shapeOf = ({ turns }: Segmentation) =>
  turns.map(({ utterances }) => utterances.map(({ kind, lines }) => `${kind} ${lines.join(' ')}`))

const kindsOf = ({ asides }: Segmentation) =>
  Object.fromEntries(asides.flatMap(({ kind, lines }) => lines.map((id) => [id, kind])))

const interview = conversation(`
i: Hi Tom, thanks for joining. Can you hear me all right?
c: Hi, yes, loud and clear.
i: Great. I'm Sarah, I lead the payments team, and Li will join us later.
i: To start, could you tell me about the service you work on?
c: Sure. I look after the order service of a delivery platform, which takes three thousand requests a second.
i: Mm-hm.
c: I own the path on which orders are created, and last year I made three of its calls asynchronous.
i: Why did you make them asynchronous?
c: Because at lunch the slowest of them decided how long everybody waited.
j: Okay, next question. How do you find out why a query has become slow?
c: I read its execution plan and compare the estimated rows with the real ones.
i: Good. What are your salary expectations?
c: Around ninety thousand.
i: That's all from our side. Do you have any questions for us?
c: What does the on-call rotation look like?
i: Every engineer is on call one week in six, and we pay for it.
c: Good to know, thank you.
i: Thanks for your time, Tom. Have a good day!
c: You too, bye.
`)

describe('a conversation taken apart', () => {
  test('questions with their follow-ups and answers become turns', () => {
    expect(shapeOf(segmentTranscript(interview, []))).toEqual([
      ['question 4', 'answer 5 6 7', 'follow_up 8', 'answer 9'],
      ['question 10', 'answer 11'],
    ])
  })

  test('what belongs to no turn is kept, under what it is', () => {
    expect(kindsOf(segmentTranscript(interview, []))).toMatchObject({
      1: 'small_talk',
      2: 'small_talk',
      12: 'logistics',
      13: 'logistics',
      14: 'candidate_question',
      15: 'candidate_question',
      16: 'candidate_question',
      18: 'small_talk',
      19: 'small_talk',
    })
  })
})
