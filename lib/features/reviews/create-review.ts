import 'server-only'
import { transaction } from '@/db/client'
import { insertReview } from '@/lib/features/reviews/data'
import { removeAbandonedReview } from '@/lib/features/reviews/jobs/remove-abandoned-review'
import { abandonedAfterHours } from '@/lib/features/reviews/limits'
import type { NewReview } from '@/lib/features/reviews/model'
import { findPosition } from '@/lib/features/reviews/recordings/find-position'
import { nameOfRecording } from '@/lib/features/reviews/recordings/name-of-recording'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { enqueue } from '@/lib/platform/jobs/enqueue'

/**
 * Makes a place for a recording that is about to be sent. It is taken away again when nothing comes.
 * @returns its id
 * @throws AppError `not_found` for a position that the viewer does not see, `too_many`
 */
export async function createReview(viewer: Viewer, wanted: NewReview): Promise<string> {
  return transaction(async () => {
    const position = await findPosition(viewer, wanted)
    const name = wanted.name || nameOfRecording(wanted.fileName) || wanted.company || position.title
    const interviewId = await insertReview(viewer, { ...wanted, name, positionId: position.id })
    await enqueue(removeAbandonedReview, { interviewId }, abandonedAfterHours * 3_600)
    return interviewId
  })
}
