import type { Spot } from '@/lib/features/reviews/transcripts/chain/find-course'
import { minimise } from './minimise.ts'

/** A conversation whose states are known, and how much it counts beside others. */
export type Example = { spots: readonly Spot[]; course: readonly number[]; weight: number }

/**
 * For whom the figures of a sign or a joint stand: a figure for each group of states, or of passings (a state × the number
 * of states + the next state). Groups may overlap: then what is rare learns from what is like it.
 */
type Groups = readonly (readonly number[])[]

/** What there is to be learned, by name. Other signs and joints take no part. */
export type Layout = {
  states: number
  signs: ReadonlyMap<string, Groups>
  joints: ReadonlyMap<string, Groups>
}

/** What was learned of a sign or a joint: a figure a group, and what they come to for each state or passing. */
type Fitted = { groups: number[]; row: number[] }

/** A sign or a joint while it is fitted: where its figures begin, and the row of what they come to. */
type Part = { groups: Groups; from: number; row: Float64Array; slope: Float64Array }

type ReadySpot = { parts: Part[]; strengths: number[]; joints: Part[]; may: readonly boolean[] }
type Ready = { spots: ReadySpot[]; course: readonly number[]; weight: number }

/** Each of some states (or passings) by itself. */
export function alone(count: number): number[][] {
  return Array.from({ length: count }, (_, at) => [at])
}

/** The signs or the joints that some conversations have. */
export function namesIn(examples: readonly Example[], of: (spot: Spot) => readonly string[]): string[] {
  return [...new Set(examples.flatMap(({ spots }) => spots.flatMap(of)))].sort()
}

/**
 * Fits a linear-chain conditional random field (Lafferty, McCallum, Pereira 2001) by maximum likelihood with an L2 penalty.
 * The same examples always give the same figures.
 * @param rounds how often they are improved at most
 */
export function fitChain(
  examples: readonly Example[],
  layout: Layout,
  penalty: number,
  rounds: number,
): { signs: Map<string, Fitted>; joints: Map<string, Fitted> } {
  let size = 0
  const partsOf = (groups: ReadonlyMap<string, Groups>, length: number) =>
    new Map(
      [...groups].map(([name, own]): [string, Part] => {
        const part = {
          groups: own,
          from: size,
          row: new Float64Array(length),
          slope: new Float64Array(length),
        }
        size += own.length
        return [name, part]
      }),
    )
  const signs = partsOf(layout.signs, layout.states)
  const joints = partsOf(layout.joints, layout.states ** 2)
  const all = [...signs.values(), ...joints.values()]
  const ready = examples.map((example) => readyFor(example, signs, joints))
  const evaluate = (x: Float64Array) => {
    for (const part of all) spread(part, x)
    let loss = 0
    for (const one of ready) loss += addSlope(one, layout.states)
    const gradient = x.map((value) => penalty * value)
    for (const { groups, from, slope } of all) {
      for (const [number, group] of groups.entries()) {
        for (const cell of group)
          gradient[from + number] = (gradient[from + number] as number) + (slope[cell] as number)
      }
    }
    return { loss: loss + (penalty * x.reduce((sum, value) => sum + value * value, 0)) / 2, gradient }
  }
  const x = minimise(evaluate, size, rounds)
  for (const part of all) spread(part, x)
  const fitted = (parts: ReadonlyMap<string, Part>) =>
    new Map(
      [...parts].map(([name, { groups, from, row }]): [string, Fitted] => [
        name,
        { groups: Array.from(x.slice(from, from + groups.length), round), row: Array.from(row, round) },
      ]),
    )
  return { signs: fitted(signs), joints: fitted(joints) }
}

function round(value: number): number {
  return Math.round(value * 100) / 100 || 0
}

function readyFor(
  { spots, course, weight }: Example,
  signs: ReadonlyMap<string, Part>,
  joints: ReadonlyMap<string, Part>,
): Ready {
  return {
    course,
    weight,
    spots: spots.map((spot) => {
      const shown = Object.entries(spot.signs).flatMap(([name, strength]) => {
        const part = signs.get(name)
        return part ? [{ part, strength }] : []
      })
      return {
        parts: shown.map(({ part }) => part),
        strengths: shown.map(({ strength }) => strength),
        joints: spot.joints.flatMap((name) => joints.get(name) ?? []),
        may: spot.may,
      }
    }),
  }
}

/** Adds the figures of a part up for each state or passing, and forgets its slope. */
function spread({ groups, from, row, slope }: Part, x: Float64Array): void {
  row.fill(0)
  slope.fill(0)
  for (const [number, group] of groups.entries()) {
    for (const cell of group) row[cell] = (row[cell] as number) + (x[from + number] as number)
  }
}

/**
 * Adds the slope of a conversation's negative log likelihood to that of the parts that show in it: what the figures expect
 * less what is labelled, by the forward-backward algorithm, each line scaled by its own sum.
 * @returns the negative log likelihood
 */
function addSlope({ spots, course, weight }: Ready, n: number): number {
  const fits = spots.map(({ parts, strengths, may }) => {
    const fit = new Float64Array(n)
    for (const [k, { row }] of parts.entries()) add(fit, row, strengths[k] as number)
    for (let state = 0; state < n; state += 1) if (!may[state]) fit[state] = Number.NEGATIVE_INFINITY
    return fit
  })
  const tables = spots.map(({ joints }) => {
    const table = new Float64Array(n * n)
    for (const { row } of joints) add(table, row, 1)
    return table
  })
  let loss = 0
  for (const [t, state] of course.entries()) {
    loss -= fits[t]?.[state] as number
    if (t > 0) loss -= tables[t]?.[(course[t - 1] as number) * n + state] as number
  }
  for (const row of [...fits, ...tables]) {
    let top = Number.NEGATIVE_INFINITY
    for (const value of row) if (value > top) top = value
    for (let k = 0; k < row.length; k += 1) row[k] = Math.exp((row[k] as number) - top)
    loss += top
  }
  const ahead: Float64Array[] = []
  for (const [t, fit] of fits.entries()) {
    const now = new Float64Array(n)
    const [table, before] = [tables[t] as Float64Array, ahead[t - 1]]
    let sum = 0
    for (let s = 0; s < n; s += 1) {
      let value = before ? 0 : 1
      if (before) for (let r = 0; r < n; r += 1) value += (before[r] as number) * (table[r * n + s] as number)
      now[s] = value * (fit[s] as number)
      sum += now[s] as number
    }
    ahead.push(now.map((value) => value / sum))
    loss += Math.log(sum)
  }
  let back: Float64Array = new Float64Array(n).fill(1)
  for (let t = spots.length - 1; t >= 0; t -= 1) {
    const { parts, strengths, joints } = spots[t] as ReadySpot
    const [fit, table, now] = [fits[t], tables[t], ahead[t]] as [Float64Array, Float64Array, Float64Array]
    const before = ahead[t - 1]
    const expected = shares(now.map((value, s) => value * (back[s] as number)))
    expected[course[t] as number] = (expected[course[t] as number] as number) - 1
    for (const [k, { slope }] of parts.entries()) add(slope, expected, (strengths[k] as number) * weight)
    if (!before) break
    const pairs = new Float64Array(n * n)
    const earlier = new Float64Array(n)
    for (let r = 0; r < n; r += 1) {
      for (let s = 0; s < n; s += 1) {
        const way = (table[r * n + s] as number) * (fit[s] as number) * (back[s] as number)
        earlier[r] = (earlier[r] as number) + way
        pairs[r * n + s] = (before[r] as number) * way
      }
    }
    const passed = shares(pairs)
    const labelled = (course[t - 1] as number) * n + (course[t] as number)
    passed[labelled] = (passed[labelled] as number) - 1
    for (const { slope } of joints) add(slope, passed, weight)
    back = shares(earlier)
  }
  return loss * weight
}

function add(to: Float64Array, row: Float64Array, times: number): void {
  for (let k = 0; k < to.length; k += 1) to[k] = (to[k] as number) + (row[k] as number) * times
}

function shares(values: Float64Array): Float64Array {
  let all = 0
  for (const value of values) all += value
  return values.map((value) => value / all)
}
