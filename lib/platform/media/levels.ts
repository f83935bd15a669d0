/** The stretch that each level of loudness is of. */
export const levelMs = 100

/** A stretch of time. */
export type Span = { startMs: number; endMs: number }

/** How far below its louder moments a recording is silent, and how loud silence may be at most and at least, in dB. */
const belowSpeech = 25
const loudestSilence = -35
const quietestSpeech = -60

/** What the louder moments of a recording must reach for anybody to be heard. */
const audible = -55

/** Silence between two words is shorter. */
const shortestSilenceMs = 300

/** Whether nothing is heard, but for perhaps a click. */
export function isSilent(levels: readonly number[]): boolean {
  return quantile(levels, 0.99) < audible
}

/** Where nobody speaks, measured against how loud the recording is. */
export function findSilences(levels: readonly number[]): Span[] {
  const threshold = Math.min(loudestSilence, Math.max(quietestSpeech, quantile(levels, 0.95) - belowSpeech))
  const silences: Span[] = []
  let start: number | null = null
  for (let at = 0; at <= levels.length; at++) {
    const isQuiet = at < levels.length && (levels[at] ?? 0) < threshold
    if (isQuiet) start ??= at
    else if (start !== null) {
      const span = { startMs: start * levelMs, endMs: at * levelMs }
      if (span.endMs - span.startMs >= shortestSilenceMs) silences.push(span)
      start = null
    }
  }
  return silences
}

function quantile(levels: readonly number[], share: number): number {
  const sorted = Float64Array.from(levels).sort()
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NEGATIVE_INFINITY
}
