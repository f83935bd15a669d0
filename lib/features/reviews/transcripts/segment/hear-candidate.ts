import { fold } from '@/lib/features/questions/text/fold'
import { addToTurn, type Draft, saidIn, setAside } from '@/lib/features/reviews/transcripts/segment/draft'
import type { Mode } from '@/lib/features/reviews/transcripts/segment/mode'
import { shows } from '@/lib/features/reviews/transcripts/segment/read-sentence'
import {
  isPolite,
  type Speech,
  type SpeechLine,
} from '@/lib/features/reviews/transcripts/segment/read-speeches'
import { wantsToAsk } from '@/lib/features/reviews/transcripts/segment/signs'
import { sizeOf } from '@/lib/features/reviews/transcripts/segment/size'

/** English words from which on somebody who was interrupted politely goes on with the answer. */
const goesOn = 15

/** English words to which a reply stays that only takes note of an answer. */
const contents = 10

/** English words from which on an interviewer answers a question of the candidate. */
const explains = 8

/** Puts what the candidate says where it belongs. @returns what is being talked about afterwards */
export function hearCandidate(draft: Draft, mode: Mode, speech: Speech, next: readonly Speech[]): Mode {
  const acts = speech.lines.filter(({ isAside }) => !isAside).map(({ act }) => act)
  if (mode === 'opening' || isPolite(speech)) {
    setAside(draft, 'small_talk', speech.lines)
    return mode
  }
  const from = speech.lines.findLastIndex(({ act, isAside }) => !isAside && act !== 'ask') + 1
  const [told, asked] = [speech.lines.slice(0, from), speech.lines.slice(from)]
  if (mode === 'turn' && asksBack(asked, told.every(isReactionLine), next)) {
    if (told.every(isReactionLine)) {
      takeInvitationBack(draft)
      setAside(draft, 'candidate_question', told)
    } else {
      addToTurn(draft, 'answer', told)
    }
    setAside(draft, 'candidate_question', asked)
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

/**
 * Whether the candidate asks to be told something, is told, and is content with it. Who asks what a question means
 * answers it afterwards.
 */
function asksBack(asked: readonly SpeechLine[], isAll: boolean, [reply, after]: readonly Speech[]): boolean {
  if (reply?.role !== 'interviewer' || asked.length === 0) return false
  if (reply.lines.some(({ act }) => act === 'ask')) return false
  const isAnnounced =
    shows(fold(saidIn({ lines: asked })).text, wantsToAsk) && sizeOf(saidIn(reply)) >= explains
  return isAnnounced || (isAll && isContent(after))
}

function isContent(after: Speech | undefined): boolean {
  if (after === undefined || sizeOf(saidIn(after)) < contents) return true
  const own = after.lines.filter((line) => !isReactionLine(line))
  return own.every(({ act }) => act === 'ask')
}

function isReactionLine({ act, isAside }: SpeechLine): boolean {
  return isAside || act === 'reaction'
}

/** Sets aside what turns out to have been an invitation to ask. */
function takeInvitationBack(draft: Draft): void {
  const turn = draft.turns.at(-1)
  const last = turn?.parts.at(-1)
  if (!turn || !last || last.kind === 'answer') return
  turn.parts.pop()
  if (turn.parts.length === 0) draft.turns.pop()
  setAside(draft, 'candidate_question', last.lines)
}
