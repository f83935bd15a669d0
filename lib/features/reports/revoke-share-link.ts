import 'server-only'
import { markRevoked } from '@/lib/features/reports/data'
import type { Viewer } from '@/lib/platform/auth/viewer'

/**
 * Closes a share link at once and for good; closing it again changes nothing.
 * @throws AppError `not_found` when it is not a link to a report of the viewer
 */
export async function revokeShareLink(viewer: Viewer, linkId: string): Promise<void> {
  await markRevoked(viewer, linkId)
}
