import 'server-only'
import { transaction } from '@/db/client'
import { runClock } from '@/lib/features/interviews/clock'
import { lockLiveInterview, moveInterview } from '@/lib/features/interviews/data'
import type { Viewer } from '@/lib/platform/auth/viewer'

/** Goes on after a pause. @throws AppError `wrong_state` when it is not paused */
export async function resumeInterview(viewer: Viewer, id: string): Promise<void> {
  await transaction(async () => {
    await moveInterview(await lockLiveInterview(viewer, id), 'active', runClock(new Date()))
  })
}
