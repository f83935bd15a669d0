import type { Speaker, SpokenLine } from '@/lib/features/reviews/transcripts/schema'
import { exactClock } from '@/lib/features/reviews/transcripts/write/clock'
import { labelsOf } from '@/lib/features/reviews/transcripts/write/labels-of'
import { timedLines } from '@/lib/features/reviews/transcripts/write/timed-lines'

/** A transcript as a WebVTT file with a voice for each line; null when none of its lines has a time. */
export function writeVtt(lines: readonly SpokenLine[], speakers: readonly Speaker[]): string | null {
  const labelOf = labelsOf(speakers, lines)
  const cues = timedLines(lines)?.map(({ speaker, text, startMs, endMs }) => {
    const voice = speaker === null ? '' : `<v ${escaped(labelOf(speaker))}>`
    return `\n${exactClock(startMs, '.')} --> ${exactClock(endMs, '.')}\n${voice}${escaped(text)}\n`
  })
  return cues ? `WEBVTT\n${cues.join('')}` : null
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
