import type { Speaker, SpokenLine } from '@/lib/features/reviews/transcripts/schema'
import { clock } from '@/lib/features/reviews/transcripts/write/clock'
import { labelsOf } from '@/lib/features/reviews/transcripts/write/labels-of'

/**
 * A transcript as a text for people: each line under its speaker and its time to the second, as meeting tools write it.
 * Without times names stand before a colon, without speakers lines stand by themselves.
 */
export function writeText(lines: readonly SpokenLine[], speakers: readonly Speaker[]): string {
  const spoken = lines.filter(({ text }) => text.trim() !== '')
  const labelOf = labelsOf(speakers, lines)
  const hasSpeakers = spoken.some(({ speaker }) => speaker !== null)
  const hasTimes = spoken.some(({ startMs }) => startMs !== null)
  return spoken
    .map(({ speaker, startMs, text }) => {
      const said = text.replace(/\s+/g, ' ').trim()
      const time = startMs === null ? '' : clock(startMs)
      if (!hasSpeakers) return `${time === '' ? '' : `[${time}] `}${said}\n`
      if (!hasTimes) return `${labelOf(speaker)}: ${said}\n`
      return `${labelOf(speaker)}${time === '' ? ':' : `  ${time}`}\n${said}\n`
    })
    .join('\n')
}
