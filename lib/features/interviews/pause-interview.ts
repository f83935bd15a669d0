import 'server-only'
import { transaction } from '@/db/client'
import { AppError } from '@/lib/core/errors'
import { stopClock } from '@/lib/features/interviews/clock'
import { lockLiveInterview, moveInterview } from '@/lib/features/interviews/data'
import type { Viewer } from '@/lib/platform/auth/viewer'

/** Stops the clock of a practice. @throws AppError `wrong_state` in a simulation or when it is not active */
export async function pauseInterview(viewer: Viewer, id: string): Promise<void> {
  await transaction(async () => {
    const interview = await lockLiveInterview(viewer, id)
    if (interview.mode !== 'practice') throw new AppError('wrong_state')
    await moveInterview(interview, 'paused', stopClock(interview, new Date()))
  })
}
