import 'server-only'
import { transaction } from '@/db/client'
import { AppError, errorTable } from '@/lib/core/errors'
import { lockInterview } from '@/lib/features/interviews/data'
import { getReview, updateRecording } from '@/lib/features/reviews/data'
import { deleteReview } from '@/lib/features/reviews/delete-review'
import { runReviewJob } from '@/lib/features/reviews/jobs/run-review'
import { listChunks } from '@/lib/features/reviews/recordings/data'
import { judgeRecording } from '@/lib/features/reviews/recordings/judge-recording'
import { startRun } from '@/lib/features/reviews/start-run'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { wake } from '@/lib/platform/jobs/enqueue'

/**
 * Ends an upload: looks what was sent, and begins the review. Said twice it is done once. A file that is refused is not
 * kept, and neither is the review that was made for it.
 * @throws AppError `not_found`, `upload_incomplete`, `wrong_state` when it was given up, and as judgeRecording
 */
export async function finishUpload(viewer: Viewer, id: string): Promise<void> {
  const review = await getReview(viewer, id)
  if (review.uploadedAt) return
  if (review.status !== 'draft') throw new AppError('wrong_state')
  const pieces = await listChunks(id)
  if (pieces.reduce((sum, { size }) => sum + size, 0) !== review.size) throw new AppError('upload_incomplete')
  const judged = await judgeRecording(review.kind, pieces).catch(async (error) => {
    if (error instanceof AppError && !errorTable[error.code].retry) await deleteReview(viewer, id)
    throw error
  })
  await transaction(async () => {
    await lockInterview(viewer, id)
    if ((await getReview(viewer, id)).uploadedAt) return
    await updateRecording(viewer, id, { ...judged, uploadedAt: new Date() })
    await startRun(viewer, id)
  })
  wake(runReviewJob)
}
