import { describe, expect, test } from 'vitest'
import type { Locale } from '@/lib/core/locale'
import type { Transcript } from '@/lib/features/reviews/transcripts/schema'
import { talkFactsSchema } from '@/lib/features/reviews/transcripts/talk/schema'
import { talkFacts } from '@/lib/features/reviews/transcripts/talk/talk-facts'

type Said = [speaker: 'i' | 'c' | 'x', startSeconds: number | null, endSeconds: number | null, text: string]

function facts(said: Said[], language: Locale = 'en') {
  const ms = (seconds: number | null) => (seconds === null ? null : seconds * 1_000)
  const transcript: Transcript = {
    language,
    speakers: [
      { id: 'i', name: 'Ana', role: 'interviewer', guessed: false },
      { id: 'c', name: 'Ben', role: 'candidate', guessed: false },
      { id: 'x', name: 'Cem', role: 'other', guessed: true },
    ],
    lines: said.map(([speaker, start, end, text], index) => ({
      ...{ id: `l${index}`, speaker, text, certainty: null },
      startMs: ms(start),
      endMs: ms(end),
    })),
  }
  return talkFactsSchema.parse(talkFacts(transcript))
}
const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ')

describe('talk facts', () => {
  test('shares are of time where it is known, else of words', () => {
    const timed = facts([
      ['i', 0, 10, words(50)],
      ['c', 10, 40, words(50)],
      ['x', 40, 50, words(10)],
    ])
    expect(timed.byTime).toBe(true)
    expect(timed.speakers.map(({ id, share, ms, size }) => [id, share, ms, size])).toEqual([
      ['c', 0.6, 30_000, 50],
      ['i', 0.2, 10_000, 50],
      ['x', 0.2, 10_000, 10],
    ])
    expect(timed.candidateShare).toBe(0.75)
    const untimed = facts([
      ['i', 0, null, words(25)],
      ['c', 10, 40, words(75)],
    ])
    expect(untimed.byTime).toBe(false)
    expect(untimed.candidateShare).toBe(0.75)
    expect(untimed.speakers[0]?.ms).toBeNull()
  })

  test('one side alone has no share', () => {
    expect(facts([['c', 0, 10, words(50)]]).candidateShare).toBeNull()
    expect(facts([['i', 0, 10, words(50)]])).toMatchObject({ candidateShare: null, longestMonologue: null })
    expect(facts([])).toMatchObject({ speakers: [{}, {}, {}], byTime: false, pace: null, pauses: null })
  })

  test('a monologue goes on past a nod, and ends at a question', () => {
    const { longestMonologue } = facts([
      ['c', 0, 10, words(30)],
      ['i', 10, 11, 'Mm-hm.'],
      ['c', 11, 30, words(40)],
      ['i', 30, 32, 'Right. And why was that?'],
      ['c', 32, 60, words(60)],
    ])
    expect(longestMonologue).toEqual({ size: 70, ms: 30_000, lines: ['l0', 'l2'] })
  })

  test('pace is in words of English and characters of Chinese, a minute of speech', () => {
    const answer: Said[] = [
      ['i', 0, 5, 'Why?'],
      ['c', 5, 35, words(70)],
      ['c', 60, 90, words(80)],
    ]
    expect(facts(answer).pace).toBe(150)
    expect(facts([['c', 0, 30, `${'字'.repeat(110)} Redis K8s`]], 'zh-CN')).toMatchObject({
      pace: 228,
      unit: 'characters',
    })
  })

  test('no pace is told of little, of lines without times, and of impossible times', () => {
    expect(facts([['c', 0, 10, words(30)]]).pace).toBeNull()
    expect(
      facts([
        ['c', 0, 30, words(30)],
        ['c', 30, null, words(300)],
      ]).pace,
    ).toBeNull()
    expect(facts([['c', 0, 21, words(2_000)]]).pace).toBeNull()
  })

  test('pauses are those of the candidate', () => {
    const { pauses } = facts([
      ['i', 0, 10, 'Why?'],
      ['c', 14, 20, 'Because'],
      ['c', 26, 30, 'I like it.'],
      ['i', 60, 70, 'And how?'],
      ['c', 70.5, 75, 'Slowly.'],
      ['i', 74, 90, 'I see, and then?'],
      ['c', 88, 95, 'Then we'],
      ['i', 91, 92, 'Mm'],
      ['c', 96, 99, 'shipped.'],
    ])
    expect(pauses).toEqual({ count: 2, longestMs: 6_000, beforeAnswerMs: 750 })
  })

  test('no pauses are told where many lines have no end', () => {
    expect(
      facts([
        ['i', 0, null, 'Why?'],
        ['c', 14, null, 'Because'],
      ]).pauses,
    ).toBeNull()
  })

  test('fillers of the candidate are counted, however long they are drawn out', () => {
    const { fillers } = facts([
      ['i', 0, 1, 'Um, so, you know, why?'],
      ['c', 1, 9, 'Um, ummm, it was, you know, basically fine. I really like it.'],
    ])
    expect(fillers).toEqual({
      count: 4,
      perHundred: 33.3,
      words: [
        { word: 'um', count: 2 },
        { word: 'you know', count: 1 },
        { word: 'basically', count: 1 },
      ],
    })
    expect(facts([['c', 0, 9, '嗯，我负责支付，嗯嗯，就是说，做了三年。']], 'zh-CN').fillers).toMatchObject({
      count: 3,
      words: [
        { word: '嗯', count: 2 },
        { word: '就是说', count: 1 },
      ],
    })
  })
})
