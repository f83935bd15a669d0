/** A conversation as numbers: where the weights of its signs and joints begin. */
export type Ready = {
  course: readonly number[]
  spots: {
    rows: number[]
    strengths: number[]
    /** Where the table of each joint begins: a row a state from which one passes. */
    tables: number[]
    /** Whether it may be in each state. */
    may: boolean[]
  }[]
}

/**
 * Adds to `slope` how the unlikelihood of a conversation's labels changes with each weight: by the forward-backward
 * algorithm, what the weights expect less what the labels say.
 * @param n how many states there are
 */
export function slopeAt(
  { course, spots }: Ready,
  weights: Float64Array,
  slope: Float64Array,
  n: number,
): void {
  const fits = spots.map((spot) => fitsOf(spot, weights, n))
  const passings = spots.map((spot) => passingsOf(spot, weights, n))
  const forward: Float64Array[] = []
  for (const [at, fit] of fits.entries()) {
    const before = forward[at - 1]
    const reach = before ? through(before, passings[at] as Float64Array, n) : new Float64Array(n).fill(1)
    forward.push(shares(reach.map((value, state) => value * (fit[state] as number))))
  }
  let backward: Float64Array = new Float64Array(n).fill(1)
  for (let at = spots.length - 1; at >= 0; at -= 1) {
    const { rows, strengths, tables } = spots[at] as Ready['spots'][number]
    const own = forward[at] as Float64Array
    const expected = shares(own.map((value, state) => value * (backward[state] as number)))
    expected[course[at] as number] = (expected[course[at] as number] as number) - 1
    for (const [number, row] of rows.entries()) {
      for (let state = 0; state < n; state += 1)
        add(slope, row + state, (expected[state] as number) * (strengths[number] as number))
    }
    const before = forward[at - 1]
    if (!before) return
    const fit = fits[at] as Float64Array
    const passing = passings[at] as Float64Array
    const ahead = fit.map((value, state) => value * (backward[state] as number))
    const pairs = shares(
      passing.map(
        (value, pair) => value * (before[Math.floor(pair / n)] as number) * (ahead[pair % n] as number),
      ),
    )
    const labelled = (course[at - 1] as number) * n + (course[at] as number)
    pairs[labelled] = (pairs[labelled] as number) - 1
    for (const table of tables) for (const [pair, value] of pairs.entries()) add(slope, table + pair, value)
    backward = shares(
      new Float64Array(n).map((_, from) =>
        ahead.reduce((sum, value, to) => sum + value * (passing[from * n + to] as number), 0),
      ),
    )
  }
}

/** How well a line fits each state, the best being 1. */
function fitsOf(
  { rows, strengths, may }: Ready['spots'][number],
  weights: Float64Array,
  n: number,
): Float64Array {
  const sums = new Float64Array(n)
  for (const [number, row] of rows.entries()) {
    for (let state = 0; state < n; state += 1)
      add(sums, state, (weights[row + state] as number) * (strengths[number] as number))
  }
  const top = Math.max(...sums.filter((_, state) => may[state]))
  return sums.map((sum, state) => (may[state] ? Math.exp(sum - top) : 0))
}

/** How well it goes together to pass from each state to each other. */
function passingsOf({ tables }: Ready['spots'][number], weights: Float64Array, n: number): Float64Array {
  const sums = new Float64Array(n * n)
  for (const table of tables)
    for (let pair = 0; pair < n * n; pair += 1) add(sums, pair, weights[table + pair] as number)
  return sums.map(Math.exp)
}

function through(before: Float64Array, passing: Float64Array, n: number): Float64Array {
  return new Float64Array(n).map((_, to) =>
    before.reduce((sum, value, from) => sum + value * (passing[from * n + to] as number), 0),
  )
}

function shares(values: Float64Array): Float64Array {
  const all = values.reduce((sum, value) => sum + value, 0)
  return values.map((value) => value / all)
}

function add(to: Float64Array, at: number, value: number): void {
  to[at] = (to[at] as number) + value
}
