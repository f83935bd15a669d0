import 'server-only'
import { transaction } from '@/db/client'
import type { Reader } from '@/lib/features/interviews/data'
import { removeReview } from '@/lib/features/reviews/data'
import { listFileKeys } from '@/lib/features/reviews/recordings/data'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { enqueue, wake } from '@/lib/platform/jobs/enqueue'
import { removeFile } from '@/lib/platform/storage/remove-file'

/** Deletes a review with its recording, its transcript and its report. @throws AppError `not_found` */
export async function deleteReview(reader: Reader, id: string): Promise<void> {
  await transaction(async () => {
    for (const key of await removeReview(reader, id)) await enqueue(removeFile, { key })
  })
  wake(removeFile)
}

/** Asks for the removal of the bytes of all the viewer's reviews. Call it in the transaction that deletes the account. */
export async function deleteAllReviewFiles(viewer: Viewer): Promise<void> {
  for (const key of await listFileKeys(viewer)) await enqueue(removeFile, { key })
}
