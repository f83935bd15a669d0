import 'server-only'
import { updateResume } from '@/lib/features/resumes/data'
import type { Viewer } from '@/lib/platform/auth/viewer'

/** Gives a resume another name. @throws AppError `not_found` */
export function renameResume(viewer: Viewer, id: string, name: string): Promise<void> {
  return updateResume(viewer, id, { name })
}
