/** A time as a service writes it; `unit` is null where nothing says whether it counts seconds or milliseconds. */
export type Time = { value: number; unit: 's' | 'ms' | null }

const clock = /^(?:(\d+):)?(\d{1,2}):(\d{1,2}(?:[.,]\d+)?)$/
const measured = /^(-?\d+(?:\.\d+)?)\s*(ms|s)?$/

/** Reads a number, a number in words ("1.5", "1500ms") or a clock ("00:01:02.5"); null for anything else. */
export function readTime(given: unknown, unit: Time['unit'] = null): Time | null {
  if (typeof given === 'number') return Number.isFinite(given) ? { value: given, unit } : null
  if (typeof given !== 'string') return null
  const [, hours = '0', minutes, seconds] = clock.exec(given.trim()) ?? []
  if (minutes !== undefined && seconds !== undefined) {
    const value = Number(hours) * 3_600 + Number(minutes) * 60 + Number(seconds.replace(',', '.'))
    return { value, unit: 's' }
  }
  const [, value, said] = measured.exec(given.trim()) ?? []
  return value === undefined ? null : { value: Number(value), unit: (said as 's' | 'ms') ?? unit }
}

/**
 * How many milliseconds a number without a unit counts, told by the times of a whole answer.
 * @param durationMs of the sound, where it is known
 */
export function unitOf(
  spans: readonly { start: Time | null; end: Time | null }[],
  durationMs: number | null,
) {
  const bare = spans.map(({ start, end }) => [start, end].map((time) => (time?.unit ? null : time?.value)))
  const values = bare.flat().filter((value) => typeof value === 'number')
  if (values.length === 0) return 1_000
  if (durationMs !== null) return Math.max(...values) > (durationMs / 1_000) * 3 + 10 ? 1 : 1_000
  const lengths = bare
    .flatMap(([start, end]) => (typeof start === 'number' && typeof end === 'number' ? [end - start] : []))
    .sort((a, b) => a - b)
  // Nobody's lines last minutes, and nobody's are all whole seconds.
  const isLong = (lengths[Math.floor(lengths.length / 2)] ?? 0) >= 100
  return isLong && values.every(Number.isInteger) ? 1 : 1_000
}
