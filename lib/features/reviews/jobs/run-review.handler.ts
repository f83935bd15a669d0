import 'server-only'
import { transaction } from '@/db/client'
import { type ErrorCode, errorTable, toAppError } from '@/lib/core/errors'
import { log } from '@/lib/core/log'
import { lockInterview, moveInterview } from '@/lib/features/interviews/data'
import { getReview, isCurrentRun } from '@/lib/features/reviews/data'
import { maxRunHours } from '@/lib/features/reviews/limits'
import { makeTurns } from '@/lib/features/reviews/make-turns'
import type { JobHandler } from '@/lib/platform/jobs/define-job'
import { workWhile } from '@/lib/platform/jobs/work-while'

/** Works on a run for as long as it is the one at work; what cannot succeed by being tried again fails at once. */
export const handleRunReview: JobHandler<{ interviewId: string; run: string }> = async (
  { interviewId: id, run },
  { step, signal, lastAttempt },
) => {
  if (!(await isCurrentRun(id, run))) return
  const { progress } = await getReview('system', id)
  const tooLong = AbortSignal.timeout(msLeft(progress?.startedAt ?? new Date()))
  const stop = AbortSignal.any([signal, tooLong])
  try {
    await workWhile(
      () => isCurrentRun(id, run),
      stop,
      (wanted) => makeTurns(id, run, { step, signal: wanted }),
    )
  } catch (error) {
    const code = tooLong.aborted ? 'review_too_slow' : toAppError(error).code
    if (!tooLong.aborted && !lastAttempt && errorTable[code].retry) throw error
    log().error({ review: id, code, error: String(error) }, 'a review could not be made')
    await failRun(id, run, code)
  }
}

function msLeft(startedAt: Date): number {
  return Math.max(0, startedAt.getTime() + maxRunHours * 3_600_000 - Date.now())
}

async function failRun(id: string, run: string, failure: ErrorCode): Promise<void> {
  await transaction(async () => {
    const interview = await lockInterview('system', id)
    if (await isCurrentRun(id, run)) await moveInterview(interview, 'failed', { failure })
  })
}
