import { mapInPieces } from '@/lib/core/in-pieces'
import { findCourse, type Weights } from '@/lib/features/reviews/transcripts/chain/find-course'
import type { Segmentation, Transcript } from '@/lib/features/reviews/transcripts/schema'
import { arrangeLines } from '@/lib/features/reviews/transcripts/segment/arrange-lines'
import { utterancesOf } from '@/lib/features/reviews/transcripts/segment/draft'
import {
  type BankQuestionLike,
  describeQuestion,
  readBankQuestions,
} from '@/lib/features/reviews/transcripts/segment/know-question'
import { askingIn } from '@/lib/features/reviews/transcripts/segment/read-sentence'
import { type Side, states } from '@/lib/features/reviews/transcripts/segment/states'
import { viewConversation } from '@/lib/features/reviews/transcripts/segment/view-conversation'
import fitted from '@/lib/features/reviews/transcripts/segment/weights.json'

/**
 * Takes a conversation apart into turns and what belongs to none. The same transcript always gives the same turns; an
 * edit changes the turn in which it stands and, at most, where its neighbours begin.
 * @param transcript with the roles of its speakers, as tellSpeakers gives them
 * @param bank the questions that may have been asked, in the transcript's language
 * @param weights as `npm run fit:segmentation` fits them
 */
export async function segmentTranscript(
  { language, speakers, lines }: Transcript,
  bank: readonly BankQuestionLike[],
  weights: Weights = fitted,
): Promise<Segmentation> {
  const known = readBankQuestions(bank)
  const roles = new Map(speakers.map(({ id, role }) => [id, role]))
  const sideOf = (speaker: string | null): Side | null => {
    const role = roles.get(speaker ?? '') ?? 'other'
    return role === 'other' ? null : role
  }
  const spoken = lines.flatMap((line) => {
    const side = sideOf(line.speaker)
    return side ? [{ line, side }] : []
  })
  const spots = await viewConversation(
    spoken.map(({ line }) => line),
    spoken.map(({ side }) => side),
    language,
    known,
  )
  const course = findCourse(spots, weights)
  const stateOf = new Map(spoken.map(({ line }, at) => [line.id, states[course[at] ?? -1]]))
  const { turns, asides } = arrangeLines(
    lines.map((line) => ({ line, isAside: false })),
    lines.map(({ id }) => stateOf.get(id) ?? null),
  )
  const described = await mapInPieces(turns, (turn) => {
    const utterances = utterancesOf(turn)
    const asked = utterances[0]?.text ?? ''
    return { utterances, ...describeQuestion([askingIn(asked, language), asked], known) }
  })
  return { turns: described, asides }
}
