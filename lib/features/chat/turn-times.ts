import type { Report } from '@/lib/features/reports/model'

/** When each question of a report was begun in the recording, in milliseconds, by its number; none where no times are known. */
export function turnTimes({ turns }: Pick<Report, 'turns'>): Map<number, number> {
  return new Map(
    turns.flatMap(({ number, dialogue }) => {
      const begun = dialogue.find(({ startMs }) => startMs !== null)?.startMs ?? null
      return begun === null ? [] : [[number, begun] as const]
    }),
  )
}
