import 'server-only'
import { AppError } from '@/lib/core/errors'
import { getReport } from '@/lib/features/reports/data'
import type { Report } from '@/lib/features/reports/model'
import { openShareLink } from '@/lib/features/reports/open-share-link'
import { readSharePass } from '@/lib/features/reports/share-cookies'
import { consume } from '@/lib/platform/rate-limit/consume'

/**
 * The report behind a share link, as far as the link shows it, for a download. Counted for each link: the addresses of
 * its readers may not be known apart.
 * @throws AppError `wrong_passcode` while the passcode has not been entered, `too_many_requests`, or as for opening
 */
export async function readSharedReport(token: string): Promise<Report> {
  const viewer = await openShareLink(token, await readSharePass())
  if (!viewer) throw new AppError('wrong_passcode')
  await consume('pdf', viewer.linkId)
  return getReport(viewer, viewer.reportId)
}
