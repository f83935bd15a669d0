import 'server-only'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { decode } from 'next-auth/jwt'
import { cache } from 'react'
import { z } from 'zod'
import { AppError } from '@/lib/core/errors'
import { secrets } from '@/lib/core/secrets'
import { sessionCookie } from '@/lib/platform/auth/session-options'
import { findViewer } from '@/lib/platform/auth/sessions'

/** A signed-in person, as every use case receives them. */
export type Viewer = { userId: string; sessionId: string; name: string; email: string }

const claimSchema = z.object({ sid: z.uuid() })

/** Who is asking, or null. Looked up once a request; a revoked session is nobody at once. */
export const currentViewer = cache(async (): Promise<Viewer | null> => {
  const token = (await cookies()).get(sessionCookie())?.value
  if (!token) return null
  const sessionId = await readToken(token)
  return sessionId ? findViewer(sessionId) : null
})

/** Sessions named by the tokens seen last. What a token says never changes; whether it still holds, the session's row knows. */
const known = new Map<string, string>()
const mostKnown = 1_000

/** The session that a token names, or null when we did not make it. */
async function readToken(token: string): Promise<string | null> {
  const sessionId = known.get(token)
  if (sessionId) return sessionId
  // The framework's own look-up would also make a new token each time.
  const payload = await decode({ token, secret: secrets().sessionSecret }).catch(() => null)
  const claim = claimSchema.safeParse(payload)
  if (!claim.success) return null
  if (known.size >= mostKnown) known.clear()
  known.set(token, claim.data.sid)
  return claim.data.sid
}

/** Who is asking. @throws AppError `signed_out` */
export async function requireViewer(): Promise<Viewer> {
  const viewer = await currentViewer()
  if (!viewer) throw new AppError('signed_out')
  return viewer
}

/** Who opens a page; a visitor is sent to sign in and brought back to `path` afterwards. */
export async function pageViewer(path: string): Promise<Viewer> {
  const viewer = await currentViewer()
  if (!viewer) redirect(`/sign-in?next=${encodeURIComponent(path)}`)
  return viewer
}
