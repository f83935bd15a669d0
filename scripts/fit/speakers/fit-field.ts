import { minimise } from './minimise.ts'

/** One line ready for fitting: numbers of its features, how strong each is, and of its joints. */
type ReadySpot = { features: number[]; strengths: number[]; joints: number[] }
type Ready = { spots: ReadySpot[]; course: number[]; weight: number }

/** How the weights are laid out: every feature moves groups of states, every joint groups of pairs of states. */
export type Layout = {
  states: number
  /** For each feature, the groups of states it may speak for. */
  features: readonly (readonly (readonly number[])[])[]
  /** For each joint, the groups of pairs (from × states + to). */
  joints: readonly (readonly (readonly number[])[])[]
}
/** The weights of a feature or a joint, by group and as they add up for each state or pair. */
type Fitted = { groups: Float64Array; row: Float64Array }
type Field = { features: Float64Array[]; joints: Float64Array[] }

/**
 * Fits a linear-chain conditional random field (Lafferty, McCallum, Pereira 2001) by maximum likelihood with an L2 penalty.
 */
export function fitField(
  examples: readonly Ready[],
  layout: Layout,
  penalty: number,
  rounds: number,
): { features: Fitted[]; joints: Fitted[] } {
  const offsets = { features: [] as number[], joints: [] as number[] }
  let size = 0
  for (const kind of ['features', 'joints'] as const) {
    for (const groups of layout[kind]) {
      offsets[kind].push(size)
      size += groups.length
    }
  }
  const expand = (x: Float64Array): Field => ({
    features: layout.features.map((groups, at) =>
      spread(groups, x, offsets.features[at] as number, layout.states),
    ),
    joints: layout.joints.map((groups, at) =>
      spread(groups, x, offsets.joints[at] as number, layout.states ** 2),
    ),
  })
  const evaluate = (x: Float64Array) => {
    const field = expand(x)
    const slope: Field = {
      features: field.features.map((row) => new Float64Array(row.length)),
      joints: field.joints.map((row) => new Float64Array(row.length)),
    }
    let loss = 0
    for (const one of examples) loss += addSlope(one, field, slope, layout.states)
    const gradient = new Float64Array(size)
    for (const kind of ['features', 'joints'] as const) {
      for (const [at, groups] of layout[kind].entries()) {
        const row = slope[kind][at] as Float64Array
        for (const [number, group] of groups.entries()) {
          let sum = 0
          for (const cell of group) sum += row[cell] as number
          gradient[(offsets[kind][at] as number) + number] = sum
        }
      }
    }
    for (let i = 0; i < size; i += 1) {
      const value = x[i] as number
      gradient[i] = (gradient[i] as number) + penalty * value
      loss += (penalty * value * value) / 2
    }
    return { loss, gradient }
  }
  const x = minimise(evaluate, size, rounds)
  const field = expand(x)
  const fitted = (kind: 'features' | 'joints') =>
    layout[kind].map((groups, at): Fitted => {
      const from = offsets[kind][at] as number
      return { groups: x.slice(from, from + groups.length), row: field[kind][at] as Float64Array }
    })
  return { features: fitted('features'), joints: fitted('joints') }
}

function spread(
  groups: readonly (readonly number[])[],
  x: Float64Array,
  offset: number,
  length: number,
): Float64Array {
  const row = new Float64Array(length)
  for (const [number, group] of groups.entries()) {
    for (const cell of group) row[cell] = (row[cell] as number) + (x[offset + number] as number)
  }
  return row
}

/** Adds the slope of a conversation's negative log likelihood. @returns that */
function addSlope({ spots, course, weight }: Ready, field: Field, slope: Field, n: number): number {
  const fits = spots.map(({ features, strengths }) => {
    const fit = new Float64Array(n)
    for (let k = 0; k < features.length; k += 1) {
      const row = field.features[features[k] as number] as Float64Array
      const strength = strengths[k] as number
      for (let s = 0; s < n; s += 1) fit[s] = (fit[s] as number) + (row[s] as number) * strength
    }
    return fit
  })
  const tables = spots.map(({ joints }) => {
    const table = new Float64Array(n * n)
    for (const j of joints) {
      const row = field.joints[j] as Float64Array
      for (let k = 0; k < n * n; k += 1) table[k] = (table[k] as number) + (row[k] as number)
    }
    return table
  })
  let loss = 0
  for (const [t, state] of course.entries()) {
    loss -= fits[t]?.[state] as number
    if (t > 0) loss -= tables[t]?.[(course[t - 1] as number) * n + state] as number
  }
  // Forward and backward, each line scaled by its own sum.
  for (const row of [...fits, ...tables]) {
    let top = Number.NEGATIVE_INFINITY
    for (const value of row) if (value > top) top = value
    for (let k = 0; k < row.length; k += 1) row[k] = Math.exp((row[k] as number) - top)
    loss += top
  }
  const ahead: Float64Array[] = []
  for (let t = 0; t < spots.length; t += 1) {
    const now = new Float64Array(n)
    const [fit, table, before] = [fits[t] as Float64Array, tables[t] as Float64Array, ahead[t - 1]]
    let sum = 0
    for (let s = 0; s < n; s += 1) {
      let value = before ? 0 : 1
      if (before) for (let r = 0; r < n; r += 1) value += (before[r] as number) * (table[r * n + s] as number)
      now[s] = value * (fit[s] as number)
      sum += now[s] as number
    }
    for (let s = 0; s < n; s += 1) now[s] = (now[s] as number) / sum
    loss += Math.log(sum)
    ahead.push(now)
  }
  let back = new Float64Array(n).fill(1)
  for (let t = spots.length - 1; t >= 0; t -= 1) {
    const { features, strengths, joints } = spots[t] as ReadySpot
    const [fit, table, now, before] = [
      fits[t] as Float64Array,
      tables[t] as Float64Array,
      ahead[t] as Float64Array,
      ahead[t - 1],
    ]
    let sum = 0
    for (let s = 0; s < n; s += 1) sum += (now[s] as number) * (back[s] as number)
    const off = new Float64Array(n)
    for (let s = 0; s < n; s += 1)
      off[s] = (((now[s] as number) * (back[s] as number)) / sum - (course[t] === s ? 1 : 0)) * weight
    for (let k = 0; k < features.length; k += 1) {
      const row = slope.features[features[k] as number] as Float64Array
      const strength = strengths[k] as number
      for (let s = 0; s < n; s += 1) row[s] = (row[s] as number) + (off[s] as number) * strength
    }
    if (!before) break
    const pairs = new Float64Array(n * n)
    const earlier = new Float64Array(n)
    let all = 0
    for (let r = 0; r < n; r += 1) {
      for (let s = 0; s < n; s += 1) {
        const way = (table[r * n + s] as number) * (fit[s] as number) * (back[s] as number)
        earlier[r] = (earlier[r] as number) + way
        pairs[r * n + s] = (before[r] as number) * way
        all += pairs[r * n + s] as number
      }
    }
    for (let k = 0; k < n * n; k += 1) pairs[k] = (pairs[k] as number) / all
    const taken = (course[t - 1] as number) * n + (course[t] as number)
    pairs[taken] = (pairs[taken] as number) - 1
    for (const j of joints) {
      const row = slope.joints[j] as Float64Array
      for (let k = 0; k < n * n; k += 1) row[k] = (row[k] as number) + (pairs[k] as number) * weight
    }
    const top = Math.max(...earlier)
    back = earlier.map((value) => value / top)
  }
  return loss * weight
}
