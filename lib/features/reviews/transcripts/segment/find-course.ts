import { type Side, states } from '@/lib/features/reviews/transcripts/segment/states'

/** A line as the search for a course sees it. */
export type Spot = {
  /** What shows in it and around it, each by its strength, 0–1. */
  signs: Readonly<Record<string, number>>
  /** How it is joined to the line before. */
  joints: readonly string[]
  side: Side
}

/**
 * What was learned from labelled conversations: a conditional random field with an L2 penalty, fitted by
 * scripts/fit-segmentation.ts and rounded. A row has a figure for each of `states`.
 */
export type Weights = {
  /** How much a sign speaks for each state. */
  signs: Readonly<Record<string, readonly number[]>>
  /** How much a joint speaks for passing from each state (a row) to each other. */
  joints: Readonly<Record<string, readonly (readonly number[])[]>>
}

/** What makes a state of the other side impossible. */
const never = -1e6

/**
 * The likeliest course of a conversation: not the likeliest state of each line, but the sequence that is the likeliest as a
 * whole (a linear chain, Viterbi's algorithm).
 * @returns an index into `states` for each spot
 */
export function findCourse(spots: readonly Spot[], weights: Weights): number[] {
  let best = states.map(() => 0)
  const cameFrom: number[][] = []
  for (const [at, spot] of spots.entries()) {
    const fits = fitsOf(spot, weights)
    const tables = at === 0 ? [] : spot.joints.flatMap((joint) => weights.joints[joint] ?? [])
    const from: number[] = []
    best = fits.map((fit, to) => {
      let [top, before] = [Number.NEGATIVE_INFINITY, 0]
      for (const [state, value] of best.entries()) {
        let passing = value
        for (let row = state; row < tables.length; row += states.length) passing += tables[row]?.[to] ?? 0
        if (passing > top) [top, before] = [passing, state]
      }
      from.push(before)
      return top + fit
    })
    cameFrom.push(from)
  }
  let state = best.indexOf(Math.max(...best))
  const course: number[] = []
  for (const from of cameFrom.toReversed()) {
    course.push(state)
    state = from[state] ?? 0
  }
  return course.reverse()
}

/** How well a line by itself fits each state. */
function fitsOf({ signs, side }: Spot, weights: Weights): number[] {
  const fits: number[] = states.map((state) => (state.side === side ? 0 : never))
  for (const [sign, strength] of Object.entries(signs)) {
    for (const [state, weight] of (weights.signs[sign] ?? []).entries()) {
      fits[state] = (fits[state] ?? 0) + strength * weight
    }
  }
  return fits
}
