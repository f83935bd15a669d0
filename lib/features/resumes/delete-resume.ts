import 'server-only'
import { transaction } from '@/db/client'
import { removeResume } from '@/lib/features/resumes/data'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { wake } from '@/lib/platform/jobs/enqueue'
import { removeFile } from '@/lib/platform/storage/remove-file'

/** Deletes a resume, its sections and its file. @throws AppError `not_found` */
export async function deleteResume(viewer: Viewer, id: string): Promise<void> {
  await transaction(() => removeResume(viewer, id))
  wake(removeFile)
}
