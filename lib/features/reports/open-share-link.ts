import 'server-only'
import { AppError } from '@/lib/core/errors'
import { hashToken } from '@/lib/core/seal'
import { findShareLink } from '@/lib/features/reports/data'
import { isSharePass, sharePass } from '@/lib/features/reports/share-pass'
import type { ShareViewer } from '@/lib/features/reports/share-viewer'
import { verifyPassword } from '@/lib/platform/auth/passwords'
import { consume } from '@/lib/platform/rate-limit/consume'

/**
 * Who someone with a token is, or null while the link's passcode has not been entered.
 * @param pass what `unlockShareLink` gave
 * @throws AppError `not_found` for an unknown, expired or revoked token alike
 */
export async function openShareLink(token: string, pass: string | undefined): Promise<ShareViewer | null> {
  const link = await findShareLink(hashToken(token))
  if (link.passcodeHash !== null && !(pass && isSharePass(link, pass))) return null
  return { linkId: link.id, reportId: link.reportId }
}

/**
 * Checks the passcode of a link; tries are counted per link, whoever makes them.
 * @returns the pass that opens the link from now on
 * @throws AppError `wrong_passcode`, `too_many_requests`, or `not_found` as for opening
 */
export async function unlockShareLink(token: string, passcode: string): Promise<string> {
  const link = await findShareLink(hashToken(token))
  await consume('passcode', link.id)
  if (link.passcodeHash !== null && !(await verifyPassword(link.passcodeHash, passcode))) {
    throw new AppError('wrong_passcode')
  }
  return sharePass(link)
}
