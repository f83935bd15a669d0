import 'server-only'
import { transaction } from '@/db/client'
import { AppError } from '@/lib/core/errors'
import { getPasswordHash, updateProfile } from '@/lib/features/profiles/data'
import { hashPassword, verifyPassword } from '@/lib/platform/auth/passwords'
import { closeAllSessions } from '@/lib/platform/auth/sessions'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { consume } from '@/lib/platform/rate-limit/consume'

/** Replaces the password and signs every other browser out. @throws AppError `wrong_password` */
export async function changePassword(viewer: Viewer, current: string, next: string): Promise<void> {
  await confirmPassword(viewer, current)
  const passwordHash = await hashPassword(next)
  await transaction(async () => {
    await updateProfile(viewer, { passwordHash })
    await closeAllSessions(viewer, { keepThis: true })
  })
}

/** Asks for the password again before something that cannot be undone. @throws AppError `wrong_password` */
export async function confirmPassword(viewer: Viewer, password: string): Promise<void> {
  await consume('signIn', viewer.email)
  if (!(await verifyPassword(await getPasswordHash(viewer), password))) {
    throw new AppError('wrong_password')
  }
}
