import { AppError } from '@/lib/core/errors'

/**
 * Refuses a write that another site made a browser send (Fetch Metadata, and Origin where that is missing).
 * A request without either header did not come from a browser and carries no ambient cookie.
 * @throws AppError `cross_site`
 */
export function requireSameOrigin(request: Request): void {
  const site = request.headers.get('sec-fetch-site')
  if (site === 'same-origin' || site === 'none') return
  const origin = request.headers.get('origin')
  const host = request.headers.get('host')
  if (!site && (!origin || new URL(origin).host === host)) return
  throw new AppError('cross_site')
}
