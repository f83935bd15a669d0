import type { Span } from '@/lib/platform/media/levels'

/** How long the parts of a recording should be and may be, in milliseconds. */
export type PartLengths = { targetMs: number; maxMs: number }

/** What a second away from the target costs a silence, in milliseconds of its own length; beyond so many they count alike. */
const perSecondAway = 10
const longEnoughMs = 1_500

/**
 * Where to cut a recording so that every part is at most `maxMs` long: in the middle of silences near the target, and
 * where nobody is ever silent, hard.
 * @param silences in order
 * @returns milliseconds from the beginning, in order; none for a recording that is short enough as it is
 */
export function chooseCuts(
  durationMs: number,
  silences: readonly Span[],
  { targetMs, maxMs }: PartLengths,
): number[] {
  const cuts: number[] = []
  const whole = Math.min(maxMs, targetMs * 1.5)
  for (let start = 0; durationMs - start > whole; ) {
    const cut = bestCut(start, durationMs, silences, { targetMs, maxMs })
    cuts.push(cut)
    start = cut
  }
  return cuts
}

function bestCut(
  start: number,
  end: number,
  silences: readonly Span[],
  { targetMs, maxMs }: PartLengths,
): number {
  let best = Math.min(start + maxMs, Math.round(start + (end - start) / 2))
  let bestWorth = Number.NEGATIVE_INFINITY
  for (const { startMs, endMs } of silences) {
    const middle = Math.round((startMs + endMs) / 2)
    if (middle < start + targetMs / 2 || middle > start + maxMs || middle >= end) continue
    const away = Math.abs(middle - start - targetMs) / 1_000
    const worth = Math.min(endMs - startMs, longEnoughMs) - away * perSecondAway
    if (worth > bestWorth) [best, bestWorth] = [middle, worth]
  }
  return best
}
