import 'server-only'
import { randomUUID } from 'node:crypto'
import { transaction } from '@/db/client'
import { AppError } from '@/lib/core/errors'
import type { Locale } from '@/lib/core/locale'
import { lockInterview, moveInterview } from '@/lib/features/interviews/data'
import { getReview, updateRecording } from '@/lib/features/reviews/data'
import { runReviewJob } from '@/lib/features/reviews/jobs/run-review'
import type { Progress } from '@/lib/features/reviews/model'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { enqueue, wake } from '@/lib/platform/jobs/enqueue'

/**
 * Makes a report of an uploaded recording, or brings it up to date: what is transcribed stays, corrections included, and
 * only turns that have changed are judged again. A review has one run at a time.
 * @param language that it is judged in from now on; as before when absent
 * @throws AppError `not_found`, and `wrong_state` before the upload is complete and while a run is at work
 */
export async function startRun(viewer: Viewer, id: string, language?: Locale): Promise<void> {
  await transaction(async () => {
    const review = await getReview(viewer, id)
    const interview = await lockInterview(viewer, id)
    if (!review.uploadedAt) throw new AppError('wrong_state')
    const run = randomUUID()
    await moveInterview(interview, 'preparing', { failure: null, ...(language && { language }) })
    const step = review.kind === 'transcript' ? 'segment' : 'cut'
    const progress: Progress = { step, done: 0, total: 0, startedAt: new Date(), expectedMs: null }
    await updateRecording(viewer, id, { run, progress })
    await enqueue(runReviewJob, { interviewId: id, run })
  })
  wake(runReviewJob)
}
