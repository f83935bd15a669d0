import 'server-only'
import { createHmac, timingSafeEqual } from 'node:crypto'
import { secrets } from '@/lib/core/secrets'
import type { OpenShareLink } from '@/lib/features/reports/data'

/** What a browser keeps to show that the passcode of a link was entered; worthless for any other link. */
export function sharePass(link: OpenShareLink): string {
  return createHmac('sha256', secrets().sessionSecret)
    .update(`share-pass ${link.id} ${link.passcodeHash}`)
    .digest('base64url')
}

/** Whether a pass was given for this link. */
export function isSharePass(link: OpenShareLink, pass: string): boolean {
  const [given, right] = [Buffer.from(pass), Buffer.from(sharePass(link))]
  return given.length === right.length && timingSafeEqual(given, right)
}
