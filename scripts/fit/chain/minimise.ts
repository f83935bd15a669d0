/** Finds where a smooth function is least (L-BFGS with a line search that halves; Nocedal 1980). */
export function minimise(
  evaluate: (x: Float64Array) => { loss: number; gradient: Float64Array },
  size: number,
  rounds: number,
): Float64Array {
  const dot = (a: Float64Array, b: Float64Array) => {
    let sum = 0
    for (let i = 0; i < size; i += 1) sum += (a[i] as number) * (b[i] as number)
    return sum
  }
  let x = new Float64Array(size)
  let { loss, gradient } = evaluate(x)
  const past: { step: Float64Array; turn: Float64Array; rho: number }[] = []
  for (let round = 0; round < rounds; round += 1) {
    let direction = gradient.map((value) => -value)
    const shares: number[] = []
    for (const { step, turn, rho } of past.toReversed()) {
      const share = rho * dot(step, direction)
      shares.push(share)
      direction = direction.map((value, i) => value - share * (turn[i] as number))
    }
    const last = past.at(-1)
    const scale = last ? 1 / (last.rho * dot(last.turn, last.turn)) : 1 / Math.sqrt(dot(gradient, gradient))
    direction = direction.map((value) => value * scale)
    for (const { step, turn, rho } of past) {
      const share = (shares.pop() as number) - rho * dot(turn, direction)
      direction = direction.map((value, i) => value + share * (step[i] as number))
    }
    const descent = dot(direction, gradient)
    if (descent > -1e-6) break
    let length = 1
    let next = x
    let found = { loss, gradient }
    for (; length > 1e-6; length /= 2) {
      next = x.map((value, i) => value + length * (direction[i] as number))
      found = evaluate(next)
      if (found.loss <= loss + 1e-4 * length * descent) break
    }
    if (length <= 1e-6) break
    const step = next.map((value, i) => value - (x[i] as number))
    const turn = found.gradient.map((value, i) => value - (gradient[i] as number))
    const bend = dot(step, turn)
    if (bend > 1e-10) past.push({ step, turn, rho: 1 / bend })
    if (past.length > 8) past.shift()
    const gain = loss - found.loss
    x = next
    loss = found.loss
    gradient = found.gradient
    if (gain < 1e-5 * Math.abs(loss)) break
  }
  return x
}
