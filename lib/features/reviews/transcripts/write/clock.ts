const two = (value: number) => String(Math.floor(value)).padStart(2, '0')

/** Milliseconds as hours, minutes and seconds: 01:02:03. */
export function clock(ms: number): string {
  return `${two(ms / 3_600_000)}:${two((ms / 60_000) % 60)}:${two((ms / 1_000) % 60)}`
}

/** The same with milliseconds behind a sign: 01:02:03,045. */
export function exactClock(ms: number, sign: ',' | '.'): string {
  return `${clock(ms)}${sign}${String(ms % 1_000).padStart(3, '0')}`
}
