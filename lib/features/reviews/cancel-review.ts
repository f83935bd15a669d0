import 'server-only'
import { transaction } from '@/db/client'
import { lockInterview, moveInterview } from '@/lib/features/interviews/data'
import { getReview } from '@/lib/features/reviews/data'
import { deleteReview } from '@/lib/features/reviews/delete-review'
import type { Viewer } from '@/lib/platform/auth/viewer'

/**
 * Stops what is done about a review; what is transcribed stays, and it may be run again. One whose file is not complete
 * has nothing that could be used, and is deleted.
 * @throws AppError `not_found`, `wrong_state` when nothing is being done
 */
export async function cancelReview(viewer: Viewer, id: string): Promise<void> {
  await transaction(async () => {
    const interview = await lockInterview(viewer, id)
    const { uploadedAt } = await getReview(viewer, id)
    if (uploadedAt) await moveInterview(interview, 'cancelled')
    else await deleteReview(viewer, id)
  })
}
