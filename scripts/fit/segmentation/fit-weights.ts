import type { Spot, Weights } from '@/lib/features/reviews/transcripts/segment/find-course'
import { states } from '@/lib/features/reviews/transcripts/segment/states'
import { type Ready, slopeAt } from './slope.ts'

/** A conversation whose states are known; indices into `states`. */
export type Example = { spots: readonly Spot[]; course: readonly number[] }

/** How far a weight moves in a round (Rprop): at first, at least, at most; and how that changes as its slope keeps or changes its sign. */
const steps = { first: 0.05, least: 1e-5, most: 0.5, keep: 1.2, change: 0.5 }

/**
 * Fits weights to conversations: those under which the labels are the likeliest (a conditional random field), each held near
 * nothing by an L2 penalty. The same examples always give the same weights.
 */
export function fitWeights(examples: readonly Example[], penalty: number, rounds: number): Weights {
  const signs = namesIn(examples, ({ signs: own }) => Object.keys(own))
  const joints = namesIn(examples, ({ joints: own }) => own)
  const rows = new Map([...signs, ...joints.flatMap(rowsOf)].map((name, row) => [name, row * states.length]))
  const ready = examples.map((example) => readyFor(example, rows))
  const weights = descend(rows.size * states.length, rounds, (at) => {
    const slope = at.map((weight) => penalty * weight)
    for (const one of ready) slopeAt(one, at, slope, states.length)
    return slope
  })
  const row = (name: string) => {
    const from = rows.get(name) ?? 0
    return Array.from(weights.slice(from, from + states.length), (weight) => Number(weight.toFixed(2)))
  }
  return {
    signs: Object.fromEntries(signs.map((name) => [name, row(name)])),
    joints: Object.fromEntries(joints.map((name) => [name, rowsOf(name).map(row)])),
  }
}

function namesIn(examples: readonly Example[], namesOf: (spot: Spot) => readonly string[]): string[] {
  return [...new Set(examples.flatMap(({ spots }) => spots.flatMap(namesOf)))].sort()
}

/** A joint has a row of weights for each state from which one passes. */
function rowsOf(joint: string): string[] {
  return states.map(({ side, deed }) => `${joint} | ${side} ${deed}`)
}

function readyFor({ spots, course }: Example, rows: ReadonlyMap<string, number>): Ready {
  const at = (name: string) => rows.get(name) ?? 0
  return {
    course,
    spots: spots.map(({ signs, joints, side }) => ({
      rows: Object.keys(signs).map(at),
      strengths: Object.values(signs),
      tables: joints.map((joint) => at(rowsOf(joint)[0] ?? '')),
      may: states.map((state) => state.side === side),
    })),
  }
}

/** Goes down a slope by its signs alone, faster where it keeps them. */
function descend(size: number, rounds: number, slopeOf: (at: Float64Array) => Float64Array): Float64Array {
  const at = new Float64Array(size)
  const step = new Float64Array(size).fill(steps.first)
  let before: Float64Array = new Float64Array(size)
  for (let round = 0; round < rounds; round += 1) {
    const slope = slopeOf(at)
    for (const [index, value] of slope.entries()) {
      const same = value * (before[index] ?? 0)
      const own = step[index] ?? steps.first
      if (same > 0) step[index] = Math.min(steps.most, own * steps.keep)
      if (same < 0) {
        step[index] = Math.max(steps.least, own * steps.change)
        slope[index] = 0
      }
      at[index] = (at[index] ?? 0) - Math.sign(slope[index] ?? 0) * (step[index] ?? 0)
    }
    before = slope
  }
  return at
}
