import 'server-only'
import { transaction } from '@/db/client'
import { stopClock } from '@/lib/features/interviews/clock'
import { lockLiveInterview, moveInterview } from '@/lib/features/interviews/data'
import type { Viewer } from '@/lib/platform/auth/viewer'

/** Gives an interview up; nothing of it is judged. @throws AppError `wrong_state` once it is over */
export async function cancelInterview(viewer: Viewer, id: string): Promise<void> {
  await transaction(async () => {
    const interview = await lockLiveInterview(viewer, id)
    await moveInterview(interview, 'cancelled', stopClock(interview, new Date()))
  })
}
