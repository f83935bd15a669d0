import type { Stretch } from '@/lib/features/reports/review/schema'
import type { StoredLine } from '@/lib/features/reviews/transcripts/data'
import { asideKinds } from '@/lib/features/reviews/transcripts/schema'

type Line = Pick<StoredLine, 'turnId' | 'part' | 'startMs' | 'endMs'>

/**
 * The stretches of a recording in order: neighbouring lines of the same question, or set aside for the same reason. A
 * stretch without an end of its own lasts until the next begins. Empty where no line has a time.
 * @param numbers the number of each turn that the report shows, by its id
 */
export function timelineOf(lines: readonly Line[], numbers: ReadonlyMap<string, number>): Stretch[] {
  const stretches: (Omit<Stretch, 'endMs'> & { endMs: number | null })[] = []
  let open: string | null = null
  for (const line of lines) {
    const number = line.turnId === null ? null : (numbers.get(line.turnId) ?? null)
    const kind = number === null ? (asideKinds.find((aside) => aside === line.part) ?? 'other') : 'turn'
    const last = stretches.at(-1)
    if (line.startMs === null) continue
    if (last && open === `${kind}${number}`) {
      last.endMs = line.endMs === null ? null : Math.max(last.endMs ?? 0, line.endMs)
      continue
    }
    open = `${kind}${number}`
    stretches.push({ kind, number, startMs: line.startMs, endMs: line.endMs })
  }
  return stretches.map(({ endMs, ...stretch }, place) => {
    const next = stretches[place + 1]?.startMs ?? stretch.startMs
    return { ...stretch, endMs: Math.max(stretch.startMs, endMs ?? next) }
  })
}
