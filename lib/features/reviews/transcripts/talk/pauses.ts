import type { SpokenLine } from '@/lib/features/reviews/transcripts/schema'
import type { TalkFacts } from '@/lib/features/reviews/transcripts/talk/schema'
import { durationOf } from '@/lib/features/reviews/transcripts/talk/spoken'

/** Milliseconds of silence that a listener notices. */
const noticed = 3_000

/** Share of the lines that must have both times for silence to be told from missing words. */
const enoughShare = 0.8

/**
 * The silences of the candidate: within what they say, and before they answer. Those before somebody else speaks are
 * not theirs. Null where too few lines have both times.
 */
export function pausesOf(lines: readonly SpokenLine[], candidates: ReadonlySet<string>): TalkFacts['pauses'] {
  const timed = lines.filter((line) => durationOf(line) !== null)
  if (lines.length < 2 || timed.length < enoughShare * lines.length) return null
  const isCandidate = ({ speaker }: SpokenLine) => speaker !== null && candidates.has(speaker)
  let heardUntil = 0
  const gaps = lines.flatMap((line, index) => {
    const before = lines[index - 1]
    const from = heardUntil
    heardUntil = Math.max(heardUntil, line.endMs ?? line.startMs ?? 0)
    // What lies between lines without times is not known to be silence.
    const isKnown = before && durationOf(before) !== null && durationOf(line) !== null
    if (!isKnown || !isCandidate(line)) return []
    return { ms: Math.max(0, (line.startMs ?? 0) - from), isAnswer: !isCandidate(before) }
  })
  const long = gaps.filter(({ ms }) => ms >= noticed)
  return {
    count: long.length,
    longestMs: Math.max(0, ...long.map(({ ms }) => ms)),
    beforeAnswerMs: median(gaps.filter(({ isAnswer }) => isAnswer).map(({ ms }) => ms)),
  }
}

function median(values: number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b)
  const low = sorted[Math.floor((sorted.length - 1) / 2)]
  const high = sorted[Math.floor(sorted.length / 2)]
  return low === undefined || high === undefined ? null : Math.round((low + high) / 2)
}
