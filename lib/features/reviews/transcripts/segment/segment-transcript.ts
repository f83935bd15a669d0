import type { Segmentation, Transcript } from '@/lib/features/reviews/transcripts/schema'
import { type Draft, setAside, utterancesOf } from '@/lib/features/reviews/transcripts/segment/draft'
import { hearCandidate } from '@/lib/features/reviews/transcripts/segment/hear-candidate'
import { hearInterviewer } from '@/lib/features/reviews/transcripts/segment/hear-interviewer'
import {
  type BankQuestionLike,
  describeQuestion,
  readBankQuestions,
} from '@/lib/features/reviews/transcripts/segment/know-question'
import type { Mode } from '@/lib/features/reviews/transcripts/segment/mode'
import { askingIn, readSpeeches } from '@/lib/features/reviews/transcripts/segment/read-speeches'

/**
 * Takes a conversation apart into turns and what belongs to none. The same transcript always gives the same turns; an
 * edit changes the turn in which it stands and, at most, where its neighbours begin.
 * @param transcript with the roles of its speakers, as tellSpeakers gives them
 * @param bank the questions that may have been asked, in the transcript's language
 */
export function segmentTranscript(transcript: Transcript, bank: readonly BankQuestionLike[]): Segmentation {
  const known = readBankQuestions(bank)
  const speeches = readSpeeches(transcript)
  const draft: Draft = { turns: [], asides: [] }
  let mode: Mode = 'opening'
  for (const [at, speech] of speeches.entries()) {
    const [before, next] = [speeches[at - 1], speeches[at + 1]]
    if (speech.role === 'interviewer')
      mode = hearInterviewer(draft, mode, { speech, before, next, bank: known })
    else if (speech.role === 'candidate')
      mode = hearCandidate(draft, mode, speech, speeches.slice(at + 1, at + 3))
    else setAside(draft, 'other', speech.lines)
  }
  const turns = draft.turns.map((turn) => {
    const utterances = utterancesOf(turn)
    const asked = askingIn(turn.parts[0]?.lines ?? [])
    return { utterances, ...describeQuestion([asked, utterances[0]?.text ?? ''], known) }
  })
  return { turns, asides: draft.asides }
}
