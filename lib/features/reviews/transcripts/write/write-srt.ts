import type { Speaker, SpokenLine } from '@/lib/features/reviews/transcripts/schema'
import { exactClock } from '@/lib/features/reviews/transcripts/write/clock'
import { labelsOf } from '@/lib/features/reviews/transcripts/write/labels-of'
import { timedLines } from '@/lib/features/reviews/transcripts/write/timed-lines'

/** A transcript as a SubRip file, with names before a colon; null when none of its lines has a time. */
export function writeSrt(lines: readonly SpokenLine[], speakers: readonly Speaker[]): string | null {
  const labelOf = labelsOf(speakers, lines)
  const cues = timedLines(lines)?.map(({ speaker, text, startMs, endMs }, index) => {
    const name = speaker === null ? '' : `${labelOf(speaker)}: `
    return `${index + 1}\n${exactClock(startMs, ',')} --> ${exactClock(endMs, ',')}\n${name}${text}\n`
  })
  return cues?.join('\n') ?? null
}
