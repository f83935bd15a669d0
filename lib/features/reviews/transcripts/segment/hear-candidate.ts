import { fold } from '@/lib/features/questions/text/fold'
import { addToTurn, type Draft, saidIn, setAside } from '@/lib/features/reviews/transcripts/segment/draft'
import type { Mode } from '@/lib/features/reviews/transcripts/segment/mode'
import { shows } from '@/lib/features/reviews/transcripts/segment/read-sentence'
import type { Speech } from '@/lib/features/reviews/transcripts/segment/read-speeches'
import { wantsToAsk } from '@/lib/features/reviews/transcripts/segment/signs'
import { sizeOf } from '@/lib/features/reviews/transcripts/segment/size'

/** English words from which on somebody who was interrupted politely goes on with the answer. */
const goesOn = 15

/** English words from which on an interviewer answers a question of the candidate. */
const explains = 8

/** Puts what the candidate says where it belongs. @returns what is being talked about afterwards */
export function hearCandidate(draft: Draft, mode: Mode, speech: Speech, next: Speech | undefined): Mode {
  const acts = speech.lines.filter(({ isAside }) => !isAside).map(({ act }) => act)
  const isPolite =
    acts.includes('small_talk') && acts.every((act) => act === 'small_talk' || act === 'reaction')
  if (mode === 'opening' || (isPolite && mode !== 'logistics')) {
    setAside(draft, 'small_talk', speech.lines)
    return mode
  }
  if (mode === 'turn' && asksBack(speech, next)) {
    setAside(draft, 'candidate_question', speech.lines)
    return 'candidate_question'
  }
  const isResumed = mode === 'small_talk' && draft.turns.length > 0 && sizeOf(saidIn(speech)) >= goesOn
  if (mode === 'turn' || (isResumed && !acts.includes('small_talk'))) {
    addToTurn(draft, 'answer', speech.lines)
    return 'turn'
  }
  setAside(draft, mode, speech.lines)
  return mode
}

/** Whether the candidate asks to be told something, and is told. */
function asksBack(speech: Speech, next: Speech | undefined): boolean {
  if (next?.role !== 'interviewer' || speech.lines.at(-1)?.act !== 'ask') return false
  const isTold = !next.lines.some(({ act }) => act === 'ask') && sizeOf(saidIn(next)) >= explains
  return isTold && shows(fold(saidIn(speech)).text, wantsToAsk)
}
