import 'server-only'
import { transaction } from '@/db/client'
import { AppError } from '@/lib/core/errors'
import { insertInterview, lockLiveInterview, moveInterview } from '@/lib/features/interviews/data'
import { prepareInterview } from '@/lib/features/interviews/jobs/prepare-interview'
import type { NewInterview } from '@/lib/features/interviews/model'
import { bankForPosition } from '@/lib/features/questions/bank/bank-for-position'
import { refuseImpossiblePlan } from '@/lib/features/questions/plans/refuse-impossible-plan'
import { requireReadableResume } from '@/lib/features/resumes/data'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { enqueue, wake } from '@/lib/platform/jobs/enqueue'

/**
 * Creates an interview and asks for its questions.
 * @returns its id
 * @throws AppError `not_found` for an unknown position or another's resume, `resume_not_ready`, and `plan_impossible`
 *   when no questions could fulfil the plan
 */
export async function createInterview(viewer: Viewer, wanted: NewInterview): Promise<string> {
  refuseImpossiblePlan(wanted.plan, await bankForPosition(viewer, wanted.language, wanted.positionId))
  if (wanted.resumeId) await requireReadableResume(viewer, wanted.resumeId)
  const timeLimitSeconds = wanted.mode === 'simulation' ? (wanted.timeLimitSeconds ?? 1_800) : null
  const id = await transaction(async () => {
    const interviewId = await insertInterview(viewer, { ...wanted, timeLimitSeconds })
    await moveInterview({ id: interviewId, mode: wanted.mode, status: 'draft' }, 'preparing')
    await enqueue(prepareInterview, { interviewId })
    return interviewId
  })
  wake(prepareInterview)
  return id
}

/** Tries again to make the questions of an interview that failed before it began. */
export async function prepareAgain(viewer: Viewer, id: string): Promise<void> {
  await transaction(async () => {
    const interview = await lockLiveInterview(viewer, id)
    if (interview.startedAt) throw new AppError('wrong_state')
    await moveInterview(interview, 'preparing', { failure: null })
    await enqueue(prepareInterview, { interviewId: id })
  })
  wake(prepareInterview)
}
