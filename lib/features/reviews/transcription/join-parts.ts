import type { Locale } from '@/lib/core/locale'
import type { RecordingPart } from '@/lib/features/reviews/transcription/data'
import { matchSpeakers } from '@/lib/features/reviews/transcription/match-speakers'
import type { Speaker, SpokenLine, Transcript } from '@/lib/features/reviews/transcripts/schema'

/**
 * One transcript of what was heard in the parts of a recording: times count from its beginning, lines stand in the order
 * in which they begin, and nobody's role is known yet.
 */
export function joinParts(
  parts: readonly Pick<RecordingPart, 'startMs' | 'endMs' | 'result'>[],
  language: Locale,
): Transcript<SpokenLine> {
  const heard = parts.map(({ startMs, endMs, result }) =>
    (result?.lines ?? []).map((line) => shift(line, startMs, endMs)),
  )
  const named = matchSpeakers(heard)
  const lines = named.flat()
  // Stable: lines without times stay where they are among their neighbours.
  if (lines.every((line) => line.startMs !== null)) lines.sort((a, b) => (a.startMs ?? 0) - (b.startMs ?? 0))
  return { language, speakers: speakersOf(lines), lines }
}

function shift(line: SpokenLine, startMs: number, endMs: number): SpokenLine {
  const at = (ms: number | null) => {
    if (ms === null) return null
    return endMs > startMs ? Math.min(startMs + ms, endMs) : startMs + ms
  }
  return { ...line, startMs: at(line.startMs), endMs: at(line.endMs) }
}

function speakersOf(lines: readonly SpokenLine[]): Speaker[] {
  const ids = new Set(lines.flatMap(({ speaker }) => (speaker === null ? [] : [speaker])))
  return [...ids].map((id) => ({ id, name: id, role: 'other', guessed: true }))
}
