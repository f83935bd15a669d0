import 'server-only'
import { updateRecording } from '@/lib/features/reviews/data'
import type { Viewer } from '@/lib/platform/auth/viewer'

/** Gives a review another name. @throws AppError `not_found` */
export function renameReview(viewer: Viewer, id: string, name: string): Promise<void> {
  return updateRecording(viewer, id, { name })
}
