import {
  type Move,
  moves,
  pairOf,
  sideOf,
  wordGroups,
} from '@/lib/features/reviews/transcripts/speakers/moves'
import type { Spot } from '@/lib/features/reviews/transcripts/speakers/see-signs'

/** What a fit has found (scripts/fit-speakers.ts), in natural logarithms of odds. */
export type Weights = {
  /** What a sign speaks for: a figure a move, in the order of `moves`. */
  signs: Readonly<Record<string, readonly number[]>>
  /** How much a word sounds like the interviewer, like whoever asks (either side), and like whoever tells or answers. */
  words: Readonly<Record<string, readonly number[]>>
  /** What each move (rows) makes of the next. */
  passes: readonly (readonly number[])[]
  /** What a joint says: the interviewer goes on, passes to the candidate, the candidate passes on, goes on. */
  joints: Readonly<Record<string, readonly number[]>>
}

const impossible = -1e6
const pairs = moves.map((from) => moves.map((to) => pairOf(sideOf(from), sideOf(to))))

/**
 * The likeliest course of a conversation: the best sequence of moves for all lines together (Viterbi's algorithm).
 * @param may whether a line may be a move
 */
export function findCourse(
  spots: readonly Spot[],
  may: (at: number, move: Move) => boolean,
  weights: Weights,
): Move[] {
  let best: number[] = moves.map(() => 0)
  const cameFrom: number[][] = []
  for (const [at, spot] of spots.entries()) {
    const own = fitsOf(spot, weights)
    const joint = jointOf(spot, weights)
    const from: number[] = []
    best = moves.map((move, to) => {
      let [top, before] = [at === 0 ? 0 : Number.NEGATIVE_INFINITY, 0]
      if (at > 0) {
        for (const [state, value] of best.entries()) {
          const sum = value + (weights.passes[state]?.[to] ?? 0) + (joint[pairs[state]?.[to] as number] ?? 0)
          if (sum > top) [top, before] = [sum, state]
        }
      }
      from.push(before)
      return top + (own[to] ?? 0) + (may(at, move) ? 0 : impossible)
    })
    cameFrom.push(from)
  }
  let state = best.indexOf(Math.max(...best))
  const course: Move[] = []
  for (const from of cameFrom.toReversed()) {
    course.push(moves[state] as Move)
    state = from[state] ?? 0
  }
  return course.reverse()
}

/** How well a line fits each move by itself. */
function fitsOf({ signs, words }: Spot, weights: Weights): number[] {
  const fits: number[] = moves.map(() => 0)
  for (const [sign, strength] of Object.entries(signs)) {
    for (const [state, weight] of weights.signs[sign]?.entries() ?? [])
      fits[state] = (fits[state] ?? 0) + strength * weight
  }
  for (const word of words) {
    for (const [group, weight] of weights.words[word]?.entries() ?? [])
      for (const state of wordGroups[group] ?? []) fits[state] = (fits[state] ?? 0) + weight
  }
  return fits
}

function jointOf({ joints }: Spot, weights: Weights): number[] {
  const sums = [0, 0, 0, 0]
  for (const joint of joints)
    for (const [pair, weight] of weights.joints[joint]?.entries() ?? [])
      sums[pair] = (sums[pair] ?? 0) + weight
  return sums
}
