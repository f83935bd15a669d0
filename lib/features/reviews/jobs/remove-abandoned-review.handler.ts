import 'server-only'
import { transaction } from '@/db/client'
import { toAppError } from '@/lib/core/errors'
import { deleteReview } from '@/lib/features/reviews/delete-review'
import { removeAbandonedReview } from '@/lib/features/reviews/jobs/remove-abandoned-review'
import { abandonedAfterHours } from '@/lib/features/reviews/limits'
import { lastPieceAt } from '@/lib/features/reviews/recordings/data'
import { enqueue } from '@/lib/platform/jobs/enqueue'

/** Deletes a review whose upload has stood still for a day; looks again later while it moves. */
export async function handleRemoveAbandonedReview({ interviewId }: { interviewId: string }): Promise<void> {
  await transaction(async () => {
    const last = await lastPieceAt(interviewId)
    if (!last) return
    const waited = (Date.now() - last.getTime()) / 1_000
    const rest = Math.ceil(abandonedAfterHours * 3_600 - waited)
    if (rest > 0) return enqueue(removeAbandonedReview, { interviewId }, rest)
    await deleteReview('system', interviewId).catch((error) => {
      // Its owner was quicker.
      if (toAppError(error).code !== 'not_found') throw error
    })
  })
}
