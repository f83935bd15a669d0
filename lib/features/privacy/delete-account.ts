import 'server-only'
import { transaction } from '@/db/client'
import { confirmPassword } from '@/lib/features/profiles/change-password'
import { deleteUser } from '@/lib/features/profiles/data'
import { deleteAllResumeFiles } from '@/lib/features/resumes/data'
import { deleteAllReviewFiles } from '@/lib/features/reviews/delete-review'
import type { Viewer } from '@/lib/platform/auth/viewer'

/**
 * Deletes the account with every row and file that belongs to it, for good.
 * @throws AppError `wrong_password` when the password is not right
 */
export async function deleteAccount(viewer: Viewer, password: string): Promise<void> {
  await confirmPassword(viewer, password)
  await transaction(async () => {
    await deleteAllResumeFiles(viewer)
    await deleteAllReviewFiles(viewer)
    await deleteUser(viewer)
  })
}
