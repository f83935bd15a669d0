/** Prints a measured figure beside its target. */
export function show(figure: string, measured: string, target: string): void {
  console.log(`${figure.padEnd(58)} ${measured.padStart(24)}   target ${target}`)
}

/** The value below which a share of the sorted values lies; 0.5 is the median. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/** Milliseconds that work takes. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** Runs work a number of times, one after another. @returns the milliseconds of each */
export async function repeated(times: number, work: () => Promise<unknown>): Promise<number[]> {
  const taken: number[] = []
  for (let i = 0; i < times; i++) taken.push(await timed(work))
  return taken
}
