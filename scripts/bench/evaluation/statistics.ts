export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

/** Pearson's correlation of pairs; NaN when one side does not vary. */
export function pearson(pairs: readonly (readonly [number, number])[]): number {
  const meanX = mean(pairs.map(([x]) => x))
  const meanY = mean(pairs.map(([, y]) => y))
  let products = 0
  let squaresX = 0
  let squaresY = 0
  for (const [x, y] of pairs) {
    products += (x - meanX) * (y - meanY)
    squaresX += (x - meanX) ** 2
    squaresY += (y - meanY) ** 2
  }
  return products / Math.sqrt(squaresX * squaresY)
}

/** Mean absolute error of pairs. */
export function meanError(pairs: readonly (readonly [number, number])[]): number {
  return mean(pairs.map(([x, y]) => Math.abs(x - y)))
}
