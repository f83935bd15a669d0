import 'server-only'
import { transaction } from '@/db/client'
import { makeDefault } from '@/lib/features/resumes/data'
import type { Viewer } from '@/lib/platform/auth/viewer'

/** Makes one resume the one that new interviews start from. @throws AppError `not_found` */
export function setDefaultResume(viewer: Viewer, id: string): Promise<void> {
  return transaction(() => makeDefault(viewer, id))
}
