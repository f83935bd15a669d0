import 'server-only'
import { hashToken, randomToken } from '@/lib/core/seal'
import { insertShareLink } from '@/lib/features/reports/data'
import type { NewShareLink } from '@/lib/features/reports/model'
import { hashPassword } from '@/lib/platform/auth/passwords'
import type { Viewer } from '@/lib/platform/auth/viewer'

/**
 * Makes a share link to a report of the viewer.
 * @returns its token, which is kept only as a hash and cannot be told again
 * @throws AppError `not_found` when the report is not the viewer's
 */
export async function createShareLink(viewer: Viewer, link: NewShareLink): Promise<string> {
  const token = randomToken()
  await insertShareLink(viewer, {
    reportId: link.reportId,
    tokenHash: hashToken(token),
    shows: { answers: link.answers, name: link.name },
    passcodeHash: link.passcode === null ? null : await hashPassword(link.passcode),
    days: link.days,
  })
  return token
}
