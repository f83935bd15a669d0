import { fold } from '@/lib/features/questions/text/fold'
import { information } from '@/lib/features/questions/text/likeness'
import { contentUnits } from '@/lib/features/questions/text/units'
import { shows } from '@/lib/features/reviews/transcripts/segment/read-sentence'
import {
  leansBack,
  opensTopic,
  pointsBack,
  refersBack,
  turnsTo,
} from '@/lib/features/reviews/transcripts/segment/signs'
import { sizeOf } from '@/lib/features/reviews/transcripts/segment/size'

/** Something asked while a turn is open. All texts are folded. */
export type Asked = {
  /** The sentences that ask. */
  text: string
  /** What is said right before and after them, by the same person. */
  around: string
  /** What the turn says so far. */
  turn: string
  /** Whether whoever asks has asked in this turn before. */
  isSamePerson: boolean
  /** Whether it is a question of the bank, and not the turn's own. */
  isKnown: boolean
}

/** What speaks for a follow-up (above 0) and for a question of its own, and how much; measured by bench:segmentation. */
const worth = {
  other: -1.2,
  known: -2,
  turnsTo: -2.2,
  opensTopic: -1.4,
  leansBack: 0.9,
  refersBack: 0.9,
  pointsBack: 2.2,
  short: 1.2,
  medium: 0.5,
  long: -0.6,
  shared: 2.4,
  nothingShared: -0.9,
  bias: -0.4,
} as const

/** English words of a short, a middling and a long question. */
const sizes = { short: 9, medium: 16, long: 32 }

/** Content words from which it tells something that none of them was said before. */
const enoughWords = 3

/** Whether something asked goes on with the open turn instead of beginning another one. */
export function isFollowUp({ text, around, turn, isSamePerson, isKnown }: Asked): boolean {
  const size = sizeOf(text)
  let sum: number = worth.bias
  if (!isSamePerson) sum += worth.other
  if (isKnown) sum += worth.known
  if (shows(around, turnsTo)) sum += worth.turnsTo
  if (shows(text, opensTopic)) sum += worth.opensTopic
  if (leansBack.test(text)) sum += worth.leansBack
  if (shows(text, pointsBack)) sum += worth.pointsBack
  else if (shows(text, refersBack)) sum += worth.refersBack
  if (size <= sizes.short) sum += worth.short
  else if (size <= sizes.medium) sum += worth.medium
  else if (size > sizes.long) sum += worth.long
  const { share, words } = sharedWith(text, turn)
  sum += share * worth.shared
  if (share === 0 && words >= enoughWords) sum += worth.nothingShared
  return sum > 0
}

function sharedWith(text: string, turn: string): { share: number; words: number } {
  const said = new Set(contentUnits(fold(turn)).map(({ key }) => key))
  const keys = [...new Set(contentUnits(fold(text)).map(({ key }) => key))]
  const weigh = (some: readonly string[]) => some.reduce((sum, key) => sum + information(key), 0)
  const all = weigh(keys)
  return { share: all === 0 ? 0 : weigh(keys.filter((key) => said.has(key))) / all, words: keys.length }
}
