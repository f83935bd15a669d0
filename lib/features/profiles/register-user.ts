import 'server-only'
import { AppError } from '@/lib/core/errors'
import { insertUser } from '@/lib/features/profiles/data'
import type { Registration } from '@/lib/features/profiles/model'
import { hashPassword } from '@/lib/platform/auth/passwords'

/** Makes an account. @throws AppError `email_taken` */
export async function registerUser({ name, email, password }: Registration): Promise<void> {
  const passwordHash = await hashPassword(password)
  if (!(await insertUser({ name, email, passwordHash }))) throw new AppError('email_taken')
}
