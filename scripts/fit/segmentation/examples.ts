import type { BankQuestionLike } from '@/lib/features/reviews/transcripts/segment/know-question'
import { readBankQuestions } from '@/lib/features/reviews/transcripts/segment/know-question'
import { states } from '@/lib/features/reviews/transcripts/segment/states'
import { viewConversation } from '@/lib/features/reviews/transcripts/segment/view-conversation'
import type { Labelled } from '../../bench/segmentation/labels.ts'
import type { Example } from '../chain/fit-chain.ts'

/** Makes an example of a labelled conversation: what shows in its lines when it is known who speaks them. */
export async function exampleOf(
  { lines, transcript }: Labelled,
  bank: readonly BankQuestionLike[],
): Promise<Example> {
  const spoken = lines.flatMap(({ role, label }, at) => {
    const line = transcript.lines[at]
    if (!line || role === 'other') return []
    return [{ line: { ...line, speaker: line.speaker ?? role }, side: role, deed: label }]
  })
  const spots = await viewConversation(
    spoken.map(({ line }) => line),
    spoken.map(({ side }) => side),
    transcript.language,
    readBankQuestions(bank),
  )
  // Candidates tell things unasked, too: in their courtesies.
  const course = spoken.map(({ side, deed }) => {
    const meant = side === 'candidate' && deed === 'other' ? 'small_talk' : deed
    return states.findIndex((state) => state.side === side && state.deed === meant)
  })
  const wrong = course.indexOf(-1)
  if (wrong >= 0) throw new Error(`Nobody does what this line is labelled: ${spoken[wrong]?.line.text}`)
  return { spots, course, weight: 1 }
}

/**
 * The part of a labelled conversation from its first question to its last answer: recordings begin late and end early, and a
 * first line may be anything.
 */
export function excerptOf(labelled: Labelled): Labelled {
  const from = labelled.lines.findIndex(({ label }) => label === 'question')
  const to = labelled.lines.findLastIndex(({ label }) => label === 'answer') + 1
  const { transcript, lines } = labelled
  return {
    ...labelled,
    lines: lines.slice(from, to),
    transcript: { ...transcript, lines: transcript.lines.slice(from, to) },
  }
}
