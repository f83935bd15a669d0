import type { Weights } from '@/lib/features/reviews/transcripts/chain/find-course'
import { moves, pairOf, sideOf, wordGroups } from '@/lib/features/reviews/transcripts/speakers/moves'
import { wordSign } from '@/lib/features/reviews/transcripts/speakers/see-signs'
import signs from '@/lib/features/reviews/transcripts/speakers/weights/signs.json'
import english from '@/lib/features/reviews/transcripts/speakers/weights/words.en.json'
import chinese from '@/lib/features/reviews/transcripts/speakers/weights/words.zh-CN.json'

/** What a fit has found. Words and most joints have a figure for several moves together: they are many, and rare. */
export type Learned = {
  /** What a sign speaks for: a figure a move. */
  signs: Readonly<Record<string, readonly number[]>>
  /** How much a word sounds like each of `wordGroups`. */
  words: Readonly<Record<string, readonly number[]>>
  /** What each move (rows) makes of the next. */
  passes: readonly (readonly number[])[]
  /** What a joint says: the interviewer goes on, passes to the candidate, the candidate passes on, goes on. */
  joints: Readonly<Record<string, readonly number[]>>
}

/** Spreads what was learned over the moves. */
export function weightsOf({ signs: own, words, passes, joints }: Learned): Weights {
  const ofWord = (figures: readonly number[]) =>
    moves.map((_, move) =>
      figures.reduce((sum, figure, group) => sum + (wordGroups[group]?.includes(move) ? figure : 0), 0),
    )
  const ofJoint = (figures: readonly number[]) =>
    moves.map((from) => moves.map((to) => figures[pairOf(sideOf(from), sideOf(to))] ?? 0))
  return {
    signs: {
      ...own,
      ...Object.fromEntries(Object.entries(words).map(([word, some]) => [wordSign + word, ofWord(some)])),
    },
    joints: {
      any: passes,
      ...Object.fromEntries(Object.entries(joints).map(([joint, some]) => [joint, ofJoint(some)])),
    },
  }
}

/**
 * What tells by whom a line is said, in figures. They are fitted, never edited: `npm run fit:speakers` writes them from the
 * labelled interviews that may be looked at, and prints how well such weights do on interviews they were not fitted to.
 * Words of both languages count in every interview: many are held in both.
 */
export const weights = weightsOf({ ...signs, words: { ...english, ...chinese } })
