import type { SpokenLine } from '@/lib/features/reviews/transcripts/schema'

/** A line with the times at which it is shown. */
export type TimedLine = { speaker: string | null; text: string; startMs: number; endMs: number }

/** Milliseconds that a line of which nobody knows the end is shown at most. */
const longest = 10_000

/**
 * Lines with times for captions. Where a line has no time of its own it begins when the one before ends; where its end is
 * not known it lasts until the next begins.
 * @returns null when no line has a time
 */
export function timedLines(lines: readonly SpokenLine[]): TimedLine[] | null {
  const spoken = lines.filter(({ text }) => text.trim() !== '')
  if (!spoken.some(({ startMs }) => startMs !== null)) return null
  let last = 0
  return spoken.map(({ speaker, text, startMs: start, endMs: end }, index) => {
    const startMs = start ?? last
    const next = spoken.slice(index + 1).find((line) => line.startMs !== null)?.startMs ?? startMs + longest
    const endMs = end ?? Math.max(startMs, Math.min(next, startMs + longest))
    last = Math.max(last, endMs)
    return { speaker, text: text.replace(/\s+/g, ' ').trim(), startMs, endMs }
  })
}
