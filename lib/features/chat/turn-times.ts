import 'server-only'
import { getInterview, listMessages } from '@/lib/features/interviews/data'
import type { Report } from '@/lib/features/reports/model'
import type { Viewer } from '@/lib/platform/auth/viewer'

/**
 * When each question of a report was begun in the recording, in milliseconds, by its number; none where no times are known.
 * @throws AppError `not_found` when the interview is not the viewer's
 */
export async function turnTimes(
  viewer: Viewer,
  { interviewId, mode, turns }: Pick<Report, 'interviewId' | 'mode' | 'turns'>,
): Promise<Map<number, number>> {
  if (mode !== 'review') return new Map()
  const { id } = await getInterview(viewer, interviewId)
  const messages = await listMessages(id)
  return new Map(
    turns.flatMap(({ turnId, number }) => {
      const first = messages.find((message) => message.turnId === turnId && message.startMs !== null)
      return first?.startMs === null || first === undefined ? [] : [[number, first.startMs] as const]
    }),
  )
}
