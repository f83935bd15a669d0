import type { Locale } from '@/lib/core/locale'
import type { SpokenLine } from '@/lib/features/reviews/transcripts/schema'
import { type ReadLine, readLines } from '@/lib/features/reviews/transcripts/segment/read-lines'
import { shows } from '@/lib/features/reviews/transcripts/segment/read-sentence'
import { leansBack, prompts, secondPerson, turnsTo } from '@/lib/features/reviews/transcripts/segment/signs'
import {
  answersHow,
  firstPerson,
  hostWords,
  narrates,
} from '@/lib/features/reviews/transcripts/speakers/signs'

/** Who speaks a line. */
export type Side = 'interviewer' | 'candidate'

/** Who speaks, and whether it is the candidate who asks now. */
const states = ['asks', 'answers', 'asksBack', 'tells'] as const
type State = (typeof states)[number]
const sideOf: Record<State, Side> = {
  asks: 'interviewer',
  answers: 'candidate',
  asksBack: 'candidate',
  tells: 'interviewer',
}

/** What it costs that a line is spoken by somebody else than the line before. */
const costs = {
  /** In the middle of a sentence. */
  amidSentence: 4,
  /** After a question: it is the answer that comes. */
  afterQuestion: -1.6,
  /** After politeness anybody may go on. */
  afterPoliteness: 0.1,
  /** Who may ask has not asked. */
  unasked: 2.6,
  /** Somebody only shows that they listen. */
  reaction: 0.6,
  /** Whoever has asked goes on. */
  ownQuestion: 0.9,
  /** Whoever has invited the other to ask asks. */
  afterInvitation: 2,
  otherwise: 1.1,
  /** A pause makes it likelier. */
  afterPause: -0.5,
  /** The candidate asks without being invited. */
  uninvited: 5,
  /** The interviewer asks again after having answered. */
  back: 2.5,
} as const

/** Milliseconds of silence that people leave when the word passes on. */
const pause = 900

/**
 * Tells who speaks each line by what is said: the likeliest course of a conversation in which one side asks and the other
 * answers, until the candidate is invited to ask (Viterbi's algorithm over four states).
 * @param known who speaks a line where that is known
 */
export function tellLinesApart(
  lines: readonly SpokenLine[],
  known: readonly (Side | null)[],
  language: Locale,
): Side[] {
  const read = readLines(lines, language)
  const firstAsked = read.findIndex(({ act }) => act === 'ask')
  let best: Record<State, number> = { asks: 0, answers: -1, asksBack: -9, tells: -9 }
  const cameFrom: Record<State, State>[] = []
  for (const [at, original] of read.entries()) {
    // Once questions are asked, who says what they are responsible for answers one.
    const isIntroduction = original.act !== 'agenda' || at < firstAsked
    const line: ReadLine = isIntroduction ? original : { ...original, act: 'statement' }
    const next = { ...best }
    const from: Record<State, State> = {
      asks: 'asks',
      answers: 'answers',
      asksBack: 'asksBack',
      tells: 'tells',
    }
    for (const state of states) {
      const own =
        fitOf(line, lines[at]?.text ?? '', state) + (known[at] && known[at] !== sideOf[state] ? -50 : 0)
      let top = Number.NEGATIVE_INFINITY
      for (const before of states) {
        const cost = at === 0 ? 0 : passing(before, state, line, read[at - 1], gapBefore(lines, at))
        if (at === 0 && before !== state) continue
        if (best[before] - cost > top) {
          top = best[before] - cost
          from[state] = before
        }
      }
      next[state] = top + own
    }
    best = next
    cameFrom.push(from)
  }
  let state = states.reduce((top, one) => (best[one] > best[top] ? one : top))
  const sides: Side[] = []
  for (const from of cameFrom.toReversed()) {
    sides.push(sideOf[state])
    state = from[state]
  }
  return sides.reverse()
}

function gapBefore(lines: readonly SpokenLine[], at: number): number {
  const ended = lines[at - 1]?.endMs ?? null
  const begun = lines[at]?.startMs ?? null
  return ended === null || begun === null ? 0 : begun - ended
}

/** What it costs to pass from one state to another. */
function passing(from: State, to: State, line: ReadLine, before: ReadLine | undefined, gap: number): number {
  const act = before?.act
  if (from === to && act === 'invitation') return costs.afterInvitation
  if (from === to) return endsAsking(before) ? costs.ownQuestion : 0
  let cost: number = gap >= pause ? costs.afterPause : 0
  if (before?.isOpen) cost += costs.amidSentence
  const isOffered =
    before !== undefined && ['ask', 'logistics', 'small_talk'].includes(act ?? '') && endsAsking(before)
  const isPolite = act === 'small_talk' || act === 'reaction'
  switch (`${from} ${to}` as const) {
    case 'asksBack tells':
      return cost + (isOffered ? costs.afterQuestion : isPolite ? costs.afterPoliteness : costs.otherwise)
    case 'asks answers':
      return (
        cost +
        (isOffered
          ? costs.afterQuestion
          : isPolite
            ? costs.afterPoliteness
            : line.act === 'reaction'
              ? costs.reaction
              : costs.unasked)
      )
    case 'answers asks':
    case 'tells asksBack':
      return cost + (isPolite ? costs.afterPoliteness : costs.otherwise)
    case 'asks asksBack':
      return cost + (act === 'invitation' ? costs.afterQuestion : costs.uninvited)
    case 'answers tells':
      return cost + costs.uninvited
    case 'asksBack asks':
    case 'tells asks':
    case 'tells answers':
      return cost + costs.back
    default:
      return cost + costs.uninvited
  }
}

function endsAsking(line: ReadLine | undefined): boolean {
  const last = line?.sentences.findLast(({ act }) => act !== 'reaction')
  return last !== undefined && ['ask', 'invitation', 'logistics', 'small_talk'].includes(last.act)
}

/** How well a line fits a state. */
function fitOf(line: ReadLine, original: string, state: State): number {
  const lean = leanOf(line, original)
  switch (state) {
    case 'asks':
      return lean + (line.act === 'invitation' ? 4 : 0)
    case 'answers':
      return -lean
    case 'asksBack':
      return (line.act === 'ask' ? 1.2 : 0) - (line.size > 40 ? 1 : 0) - (line.act === 'invitation' ? 4 : 0)
    case 'tells':
      return (line.act === 'ask' ? -1 : 0.3) + (shows(original.toLowerCase(), hostWords) ? 0.8 : 0)
  }
}

/** How much a line sounds like an interviewer (above 0) or a candidate (below 0). */
function leanOf({ act, sentences, size }: ReadLine, original: string): number {
  const text =
    sentences.length > 0 ? sentences.map((sentence) => sentence.text).join(' ') : original.toLowerCase()
  const first = count(text, firstPerson)
  const second = count(text, secondPerson)
  let lean = 0
  if (act === 'ask') {
    lean += 1
    if (/\?/.test(text)) lean += 0.6
    if (shows(text, prompts)) lean += 0.5
  }
  if (act === 'logistics') lean += second > 0 || /\?/.test(text) ? 0.8 : 0
  if (act === 'agenda') lean += 1.2
  if (act === 'statement') lean -= 0.4
  if (act === 'statement' || act === 'ask') {
    const most = act === 'ask' ? 1.2 : 0.5
    if (second > first) lean += Math.min(most, 0.5 * most * (second - first))
    if (first > second) lean -= Math.min(1.2, 0.5 * (first - second))
    if (shows(text, narrates)) lean -= 0.7
  }
  if (size > 22) lean -= 0.4
  if (size > 45) lean -= 0.6
  if (size < 20 && leansBack.test(text) && act === 'ask') lean += 0.3
  if (size < 30 && shows(text, turnsTo) && act !== 'statement') lean += 0.5
  if (answersHow.test(text)) lean -= 0.5
  return lean
}

function count(text: string, sign: RegExp): number {
  return text.match(sign)?.length ?? 0
}
