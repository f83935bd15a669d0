import 'server-only'
import { z } from 'zod'
import { AppError } from '@/lib/core/errors'
import { findCredentials, recordSignIn } from '@/lib/features/profiles/data'
import { emailSchema, passwordLength } from '@/lib/features/profiles/model'
import { pretendToVerify, verifyPassword } from '@/lib/platform/auth/passwords'
import { openSession } from '@/lib/platform/auth/sessions'
import { consume } from '@/lib/platform/rate-limit/consume'

const credentialsSchema = z.object({ email: emailSchema, password: z.string().max(passwordLength.max) })

/**
 * Checks an e-mail and password, and opens a session.
 * @param address where the request came from, for counting
 * @returns the id of the session
 * @throws AppError `wrong_credentials` (whether or not such an account exists) or `too_many_requests`
 */
export async function signIn(given: unknown, address: string): Promise<string> {
  await consume('signInAddress', address)
  const parsed = credentialsSchema.safeParse(given)
  if (!parsed.success) throw new AppError('wrong_credentials')
  const { email, password } = parsed.data
  await consume('signIn', email)
  const found = await findCredentials(email)
  const right = found ? await verifyPassword(found.passwordHash, password) : await pretendToVerify(password)
  if (!found || !right) throw new AppError('wrong_credentials')
  await recordSignIn(found.userId)
  return openSession(found.userId)
}
