import { problemOf, type TranscriptProblem } from '@/lib/features/reviews/transcripts/read/problems'
import type { RawLine } from '@/lib/features/reviews/transcripts/read/raw-line'

/** Milliseconds that lines may overlap: people interrupt each other. */
const overlap = 5_000

/** Times from which on they are those of a clock: no interview lasts so long. */
const clockFrom = 4 * 3_600_000
const day = 24 * 3_600_000

/** Times that go back this often are parts or tracks put one after another; more often they are no times. */
const mostParts = 12

/** Share of times that may be mistakes, and the same where each stands alone between times that are right. */
const mistakes = 0.1
const singleMistakes = 0.25

type Ordered = { lines: RawLine[]; problems: TranscriptProblem[] }

/**
 * Lines with times that never go backwards, from the beginning of the conversation on. What is said keeps its order,
 * unless the source writes down its speakers one after another.
 */
export function orderTimes(given: RawLine[]): Ordered {
  const lines = fromBeginning(given)
  const backwards = lines.filter((_, index) => goesBack(lines, index))
  if (backwards.length === 0) return { lines: sorted(lines).map(withRightEnd), problems: [] }
  const kept = new Set(longestRise(lines))
  const timed = lines.filter((line) => line.startMs !== null)
  const wrong = timed.filter((line) => !kept.has(line))
  const share = standAlone(timed, kept) ? singleMistakes : mistakes
  if (wrong.length <= Math.max(1, share * timed.length)) return withoutTimes(lines, wrong)
  const parts = partsOf(lines)
  if (parts.length > mostParts) return withoutTimes(lines, timed)
  return areTracks(parts)
    ? {
        lines: sorted(lines, true).map(withRightEnd),
        problems: problemOf('tracks_merged', timesOf(backwards)),
      }
    : { lines: oneAfterAnother(parts), problems: problemOf('times_continued', timesOf(backwards)) }
}

/** Times of a clock become times since the earliest of them; half a day back is past midnight. */
function fromBeginning(lines: RawLine[]): RawLine[] {
  const first = lines.find(({ startMs }) => startMs !== null)?.startMs ?? 0
  if (first < clockFrom) return lines
  const passed = (ms: number) => (ms < first - day / 2 ? ms + day : ms)
  const earliest = lines.reduce((least, { startMs }) => Math.min(least, passed(startMs ?? first)), first)
  const since = (ms: number | null) => (ms === null ? null : Math.max(0, passed(ms) - earliest))
  return lines.map((line) => ({ ...line, startMs: since(line.startMs), endMs: since(line.endMs) }))
}

/** Whether no two neighbours of some lines are wrong. */
function standAlone(timed: RawLine[], kept: ReadonlySet<RawLine>): boolean {
  return timed.every((line, index) => {
    const next = timed[index + 1]
    return kept.has(line) || next === undefined || kept.has(next)
  })
}

function goesBack(lines: RawLine[], index: number): boolean {
  const start = lines[index]?.startMs ?? null
  const before = lastStart(lines, index)
  return start !== null && before !== null && start < before - overlap
}

function lastStart(lines: RawLine[], before: number): number | null {
  for (let index = before - 1; index >= 0; index -= 1) {
    const start = lines[index]?.startMs ?? null
    if (start !== null) return start
  }
  return null
}

/** Lines by their times; without `wholly`, only neighbours that overlap change places. Those without a time stay behind. */
function sorted(lines: RawLine[], wholly = false): RawLine[] {
  let last = 0
  const keyed = lines.map((line) => {
    last = line.startMs ?? last
    return { line, at: last }
  })
  if (wholly || keyed.some(({ at }, index) => at < (keyed[index - 1]?.at ?? 0)))
    keyed.sort((a, b) => a.at - b.at)
  return keyed.map(({ line }) => line)
}

/** The lines with times of a longest row of them that never goes back. */
function longestRise(lines: RawLine[]): RawLine[] {
  const timed = lines.filter((line) => line.startMs !== null)
  const ends: number[] = []
  const before: (number | undefined)[] = []
  const startOf = (index: number | undefined) => (index === undefined ? -1 : (timed[index]?.startMs ?? -1))
  for (const index of timed.keys()) {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (startOf(ends[middle]) <= startOf(index)) low = middle + 1
      else high = middle
    }
    before[index] = ends[low - 1]
    ends[low] = index
  }
  const rise: RawLine[] = []
  for (let index = ends.at(-1); index !== undefined; index = before[index]) rise.push(timed[index] as RawLine)
  return rise
}

function withoutTimes(lines: RawLine[], wrong: RawLine[]): Ordered {
  const dropped = new Set(wrong)
  const kept = lines.map((line) => (dropped.has(line) ? { ...line, startMs: null, endMs: null } : line))
  return { lines: kept.map(withRightEnd), problems: problemOf('times_dropped', timesOf(wrong)) }
}

function partsOf(lines: RawLine[]): RawLine[][] {
  const parts: RawLine[][] = [[]]
  for (const [index, line] of lines.entries()) {
    if (goesBack(lines, index)) parts.push([])
    parts.at(-1)?.push(line)
  }
  return parts
}

/** Whether each part is one speaker's, and nobody has two. */
function areTracks(parts: RawLine[][]): boolean {
  const speakers = parts.map((part) => new Set(part.map(({ label }) => label)))
  const all = new Set(speakers.flatMap((labels) => [...labels]))
  return speakers.every(({ size }) => size === 1) && all.size === parts.length
}

function oneAfterAnother(parts: RawLine[][]): RawLine[] {
  let shift = 0
  return parts.flatMap((part) => {
    const shifted = part.map((line) => ({
      ...line,
      startMs: line.startMs === null ? null : line.startMs + shift,
      endMs: line.endMs === null ? null : line.endMs + shift,
    }))
    shift = Math.max(shift, ...shifted.map(({ startMs, endMs }) => Math.max(startMs ?? 0, endMs ?? 0)))
    return sorted(shifted).map(withRightEnd)
  })
}

function withRightEnd(line: RawLine): RawLine {
  const { startMs, endMs } = line
  return startMs === null || (endMs !== null && endMs < startMs) ? { ...line, endMs: null } : line
}

function timesOf(lines: RawLine[]): string[] {
  return lines.map(({ startMs, text }) => `${clockOf(startMs ?? 0)} ${text}`)
}

function clockOf(ms: number): string {
  const seconds = Math.floor(ms / 1_000)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${two(Math.floor(seconds / 3_600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`
}
