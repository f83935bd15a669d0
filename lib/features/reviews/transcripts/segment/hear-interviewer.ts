import { fold } from '@/lib/features/questions/text/fold'
import { contentUnits } from '@/lib/features/questions/text/units'
import {
  addAside,
  addToTurn,
  type Draft,
  isUnanswered,
  saidIn,
  setAside,
  takeAnswerBack,
} from '@/lib/features/reviews/transcripts/segment/draft'
import { isFollowUp } from '@/lib/features/reviews/transcripts/segment/is-follow-up'
import { findInBank, type ReadBank } from '@/lib/features/reviews/transcripts/segment/know-question'
import type { Mode } from '@/lib/features/reviews/transcripts/segment/mode'
import { shows } from '@/lib/features/reviews/transcripts/segment/read-sentence'
import {
  askingIn,
  isPolite,
  isReaction,
  keysIn,
  type Speech,
  type SpeechLine,
  sentencesIn,
} from '@/lib/features/reviews/transcripts/segment/read-speeches'
import { opensTopic, prompts, setsScene, turnsTo } from '@/lib/features/reviews/transcripts/segment/signs'
import { sizeOf } from '@/lib/features/reviews/transcripts/segment/size'

/** English words from which on an interviewer's remark is one to which the candidate replies. */
const remarkSize = 5

/** Stretches of a speech that do the same. Reactions and remarks go with the question before or after them. */
type Stretch = { act: 'ask' | 'invitation' | 'logistics' | 'small_talk' | 'rest'; lines: SpeechLine[] }

/** What an interviewer says, between what is said before and after it. */
type Heard = { speech: Speech; before: Speech | undefined; next: Speech | undefined; bank: ReadBank }

/** Puts what an interviewer says where it belongs. @returns what is being talked about afterwards */
export function hearInterviewer(draft: Draft, before: Mode, heard: Heard): Mode {
  let mode = before
  const { speech, next } = heard
  const stretches = cutIntoStretches(speech.lines, before)
  for (const [at, { act, lines }] of stretches.entries()) {
    const following = stretches[at + 1]
    if (act === 'rest' && following?.act === 'ask') {
      const from = startOfQuestion(lines, following.lines, mode)
      following.lines.unshift(...lines.slice(from))
      putAway(draft, mode, lines.slice(0, from))
    } else if (act === 'rest') {
      mode = remark(draft, mode, lines, following === undefined ? heard : { ...heard, next: undefined })
    } else if (act === 'ask') {
      if (following === undefined && isForForm(mode, lines, next)) putAway(draft, mode, lines)
      else mode = ask(draft, mode, lines, heard)
    } else if (act === 'invitation') {
      setAside(draft, 'candidate_question', lines)
      mode = 'candidate_question'
    } else {
      setAside(draft, act, lines)
      if (act === 'logistics' || (mode !== 'opening' && mode !== 'candidate_question')) mode = act
    }
  }
  return mode
}

function cutIntoStretches(lines: readonly SpeechLine[], mode: Mode): Stretch[] {
  const stretches: Stretch[] = []
  let isTheirs = mode === 'candidate_question'
  for (const line of lines) {
    const last = stretches.at(-1)
    const act = line.isAside ? 'rest' : stretchOf(line, isTheirs)
    if (act === 'ask') isTheirs = false
    if (act === 'invitation') isTheirs = true
    if (last && (last.act === act || (act === 'rest' && last.act === 'ask'))) last.lines.push(line)
    else stretches.push({ act, lines: [line] })
  }
  return stretches
}

/** @param isTheirs whether the candidate is asking: then only who turns to something else asks again */
function stretchOf({ act, sentences }: SpeechLine, isTheirs: boolean): Stretch['act'] {
  switch (act) {
    case 'invitation':
    case 'logistics':
    case 'small_talk':
      return act
    case 'ask':
      return isTheirs && !sentences.some(({ text }) => shows(text, turnsTo)) ? 'rest' : 'ask'
    default:
      return 'rest'
  }
}

/** From which of the lines before it a question begins: those that set its scene belong to it. */
function startOfQuestion(lines: readonly SpeechLine[], asking: readonly SpeechLine[], mode: Mode): number {
  const about = new Set(contentUnits(fold(askingIn(asking))).map(({ key }) => key))
  let from = lines.length
  while (from > 0) {
    const line = lines[from - 1]
    if (!line || (line.act !== 'statement' && !line.isAside)) break
    const folded = fold(line.line.text)
    const belongs =
      line.isAside ||
      mode === 'turn' ||
      shows(folded.text, setsScene) ||
      contentUnits(folded).some(({ key }) => about.has(key))
    if (!belongs) break
    from -= 1
  }
  while (lines[from]?.isAside) from += 1
  return from
}

/** Puts lines away that lead to no question. */
function putAway(draft: Draft, mode: Mode, lines: readonly SpeechLine[]): void {
  if (mode === 'turn' && lines.every(isOnlyReaction)) addAside(draft, lines)
  else if (mode === 'turn') setAside(draft, 'other', lines)
  else if (mode !== 'opening') setAside(draft, mode, lines)
  else
    for (const line of lines)
      setAside(draft, ['agenda', 'statement'].includes(line.act) ? 'other' : 'small_talk', [line])
}

/** Adds what is said without asking: to which the candidate may reply nevertheless. */
function remark(draft: Draft, mode: Mode, lines: readonly SpeechLine[], heard: Heard): Mode {
  const { next } = heard
  const isHeard = next?.role === 'candidate' && !isReaction(next) && !isPolite(next)
  const isRemark = !lines.every(isOnlyReaction) && sizeOf(saidIn({ lines })) >= remarkSize
  if (mode !== 'turn' || !isHeard || !isRemark) {
    putAway(draft, mode, lines)
    return mode
  }
  const said = sentencesIn(lines)
  if (shows(said, turnsTo) || shows(said, opensTopic)) return ask(draft, mode, lines, heard)
  addToTurn(draft, 'follow_up', lines)
  return mode
}

/** English words of a reply to a question that is asked for the form. */
const formal = 6

/** Whether a question only opens or ends the conversation ("is this a good time?"): to which next to nothing is said. */
function isForForm(mode: Mode, lines: readonly SpeechLine[], next: Speech | undefined): boolean {
  if (next === undefined || isPolite(next)) return true
  if (mode !== 'opening' || next.role !== 'candidate') return false
  return sizeOf(saidIn(next)) <= formal && !shows(askingIn(lines), prompts)
}

function isOnlyReaction({ act, isAside }: SpeechLine): boolean {
  return isAside || act === 'reaction' || act === 'check'
}

function ask(
  draft: Draft,
  mode: Mode,
  lines: readonly SpeechLine[],
  { speech, before, next, bank }: Heard,
): Mode {
  const text = askingIn(lines)
  const turn = draft.turns.at(-1)
  const isHandedOver = before?.role === 'interviewer'
  if (turn && mode === 'turn' && isUnanswered(turn)) {
    takeAnswerBack(turn)
    addToTurn(draft, 'question', lines)
    return mode
  }
  const goesOn =
    turn !== undefined &&
    mode !== 'candidate_question' &&
    isFollowUp({
      text,
      scene: sentencesIn(lines, ['ask', 'statement']),
      around: sentencesIn([...(isHandedOver ? before.lines : []), ...speech.lines]),
      reply: keysIn(next?.role === 'candidate' ? next.lines : []),
      turn: keysIn(turn.parts.flatMap((part) => part.lines)),
      isSamePerson: turn.asker === speech.speaker,
      isKnown: findInBank([text], bank) !== null,
    })
  if (goesOn && mode === 'logistics') {
    setAside(draft, 'logistics', lines)
    return mode
  }
  if (!goesOn) draft.turns.push({ asker: speech.speaker, parts: [] })
  addToTurn(draft, goesOn ? 'follow_up' : 'question', lines)
  return 'turn'
}
