import 'server-only'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { getServerSession } from 'next-auth'
import { cache } from 'react'
import { z } from 'zod'
import { AppError } from '@/lib/core/errors'
import { sessionCookie, sessionOptions } from '@/lib/platform/auth/session-options'
import { findViewer } from '@/lib/platform/auth/sessions'

/** A signed-in person, as every use case receives them. */
export type Viewer = { userId: string; sessionId: string; name: string; email: string }

const claimSchema = z.object({ sid: z.uuid() })

/** Who is asking, or null. Looked up once a request; a revoked session is nobody at once. */
export const currentViewer = cache(async (): Promise<Viewer | null> => {
  if (!(await cookies()).has(sessionCookie())) return null
  const session = await getServerSession({ ...sessionOptions(), providers: [] })
  const claim = claimSchema.safeParse(session)
  return claim.success ? findViewer(claim.data.sid) : null
})

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
