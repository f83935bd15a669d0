import { fold } from '@/lib/features/questions/text/fold'
import { information } from '@/lib/features/questions/text/likeness'
import { contentUnits } from '@/lib/features/questions/text/units'
import { shows } from '@/lib/features/reviews/transcripts/segment/read-sentence'
import {
  asksPast,
  details,
  doubts,
  leansBack,
  opensTopic,
  pointsBack,
  prompts,
  secondPerson,
  standsFor,
  supposes,
  turnsTo,
} from '@/lib/features/reviews/transcripts/segment/signs'
import { sizeOf } from '@/lib/features/reviews/transcripts/segment/size'

/** Something asked while a turn is open. */
export type Asked = {
  /** The sentences that ask, folded. */
  text: string
  /** The same with what sets their scene, folded. */
  scene: string
  /** The same with all that is said around them by the same person, folded. */
  around: string
  /** The content words of the turn so far. */
  turn: ReadonlySet<string>
  /** Those of the candidate's reply. */
  reply: ReadonlySet<string>
  /** Whether whoever asks is who asked the turn's question. */
  isSamePerson: boolean
  /** Whether it is a question of the bank. */
  isKnown: boolean
}

/** What speaks for a follow-up (above 0) and for a question of its own (below), each 0–1 in its strength. */
type Signs = {
  bias: number
  otherPerson: number
  known: number
  turnsTo: number
  opensTopic: number
  leansBack: number
  standsFor: number
  pointsBack: number
  asksPast: number
  supposes: number
  requests: number
  impersonal: number
  doubts: number
  details: number
  tiny: number
  short: number
  long: number
  shared: number
  nothingShared: number
  goesOn: number
}

/** Fitted (logistic regression) to the transcripts of scripts/bench/segmentation that are for looking, and rounded. */
const weights: Signs = {
  bias: -1.8,
  otherPerson: -0.8,
  known: -2.5,
  turnsTo: -2.7,
  opensTopic: -3.2,
  leansBack: 0.6,
  standsFor: 2.7,
  pointsBack: 3,
  asksPast: 1.3,
  supposes: 2.9,
  requests: -1.2,
  impersonal: 1.5,
  doubts: 3.5,
  details: 0.3,
  tiny: 1.8,
  short: 0.3,
  long: -2,
  shared: 3,
  nothingShared: -1.2,
  goesOn: 8.5,
}

/** English words of questions that are hardly one, that are short, and that are long. */
const sizes = { tiny: 5, short: 12, long: 26 }

/** Content words from which it tells something that none of them was said before. */
const enoughWords = 2

/** What words tell together at least, so that a share of it means something. */
const enoughTold = 2

/** Whether something asked goes on with the open turn instead of beginning another one. */
export function isFollowUp(asked: Asked): boolean {
  const signs = signsOf(asked)
  return (
    (Object.keys(weights) as (keyof Signs)[]).reduce((sum, key) => sum + weights[key] * signs[key], 0) > 0
  )
}

function signsOf({ text, scene, around, turn, reply, isSamePerson, isKnown }: Asked): Signs {
  const size = sizeOf(scene)
  const isBrief = size <= sizes.long
  const isBack = shows(around, pointsBack)
  const words = keysOf(scene)
  const share = shareIn(words, turn)
  const is = (sign: boolean) => Number(sign)
  return {
    bias: 1,
    otherPerson: is(!isSamePerson),
    known: is(isKnown),
    turnsTo: is(shows(around, turnsTo)),
    // Who points back opens no topic, however the question is worded.
    opensTopic: is(!isBack && shows(text, opensTopic)),
    leansBack: is(leansBack.test(text)),
    standsFor: is(isBrief && shows(text, standsFor)),
    pointsBack: is(isBack),
    asksPast: is(isBrief && shows(text, asksPast)),
    supposes: is(isBrief && shows(text, supposes)),
    requests: is(!isBack && shows(text, prompts)),
    impersonal: is(isBrief && !shows(text, secondPerson)),
    doubts: is(isBrief && shows(text, doubts)),
    details: is(isBrief && shows(text, details)),
    tiny: is(size <= sizes.tiny),
    short: is(size <= sizes.short),
    long: is(!isBrief),
    shared: share,
    nothingShared: is(share === 0 && words.size >= enoughWords),
    goesOn: shareIn(reply, turn),
  }
}

/** The content words of a text. */
export function keysOf(text: string): Set<string> {
  return new Set(contentUnits(fold(text)).map(({ key }) => key))
}

/** Which share of what some words tell the turn has told, 0–1. */
function shareIn(words: ReadonlySet<string>, turn: ReadonlySet<string>): number {
  let [all, shared] = [0, 0]
  for (const word of words) {
    all += information(word)
    if (turn.has(word)) shared += information(word)
  }
  return shared / Math.max(all, enoughTold)
}
