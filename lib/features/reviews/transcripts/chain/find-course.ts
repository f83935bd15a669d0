/** A line as a chain of states sees it. */
export type Spot = {
  /** What shows in it and around it, each by its strength, 0–1. */
  signs: Readonly<Record<string, number>>
  /** How it is joined to the line before; none for the first. */
  joints: readonly string[]
  /** Whether it may be in each state. */
  may: readonly boolean[]
}

/** What was learned from labelled conversations (scripts/fit): logarithms of odds, a figure for each state. */
export type Weights = {
  /** How much a sign speaks for each state. */
  signs: Readonly<Record<string, readonly number[]>>
  /** How much a joint speaks for passing from each state (a row) to each other. */
  joints: Readonly<Record<string, readonly (readonly number[])[]>>
}

const impossible = -1e6

/**
 * The likeliest course of a conversation: not the likeliest state of each line, but the sequence that is the likeliest as a
 * whole (a linear chain; Viterbi's algorithm). Signs and joints without weights say nothing.
 * @returns the number of a state for each spot
 */
export function findCourse(spots: readonly Spot[], weights: Weights): number[] {
  let best = spots[0]?.may.map(() => 0) ?? []
  const cameFrom: number[][] = []
  for (const spot of spots) {
    const fits = fitsOf(spot, weights)
    const tables = spot.joints.flatMap((joint) => weights.joints[joint] ?? [])
    const from: number[] = []
    best = fits.map((fit, to) => {
      let [top, before] = [Number.NEGATIVE_INFINITY, 0]
      for (const [state, value] of best.entries()) {
        let passing = value
        for (let row = state; row < tables.length; row += fits.length) passing += tables[row]?.[to] ?? 0
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
function fitsOf({ signs, may }: Spot, weights: Weights): number[] {
  const fits: number[] = may.map((is) => (is ? 0 : impossible))
  for (const [sign, strength] of Object.entries(signs)) {
    for (const [state, weight] of (weights.signs[sign] ?? []).entries()) {
      fits[state] = (fits[state] ?? 0) + strength * weight
    }
  }
  return fits
}
