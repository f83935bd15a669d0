import 'server-only'
import { getReview } from '@/lib/features/reviews/data'
import { chunkBytes } from '@/lib/features/reviews/limits'
import type { Upload } from '@/lib/features/reviews/model'
import { listChunks } from '@/lib/features/reviews/recordings/data'
import type { Viewer } from '@/lib/platform/auth/viewer'

/** How far the upload of a review has come. @throws AppError `not_found` */
export async function getUpload(viewer: Viewer, id: string): Promise<Upload> {
  const { name, kind, size, status, uploadedAt } = await getReview(viewer, id)
  const chunks = (await listChunks(id)).map(({ ordinal }) => ordinal)
  return { id, name, kind, size, chunkBytes, chunks, open: status === 'draft' && !uploadedAt }
}
