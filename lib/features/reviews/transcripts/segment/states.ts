import type { AsideKind, SpeakerRole, Utterance } from '@/lib/features/reviews/transcripts/schema'

/** Who takes part in an interview. */
export type Side = Exclude<SpeakerRole, 'other'>

/** What is done with a line: part of a turn, of an aside, or nothing but that somebody listens. */
export type Deed = Utterance['kind'] | AsideKind | 'reaction'

/** Who does what. */
export type State = { side: Side; deed: Deed }

const interviewer = (deed: Deed): State => ({ side: 'interviewer', deed })
const candidate = (deed: Deed): State => ({ side: 'candidate', deed })

/** What somebody may do with a line. The order is that of the figures in weights. */
export const states: readonly State[] = [
  interviewer('question'),
  interviewer('follow_up'),
  interviewer('small_talk'),
  interviewer('logistics'),
  interviewer('candidate_question'),
  interviewer('other'),
  interviewer('reaction'),
  candidate('answer'),
  candidate('small_talk'),
  candidate('logistics'),
  candidate('candidate_question'),
  candidate('reaction'),
]
