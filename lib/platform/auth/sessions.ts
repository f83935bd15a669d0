import 'server-only'
import { and, eq, gt, ne, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { sessions, users } from '@/db/schema/users'
import { sessionSeconds } from '@/lib/platform/auth/session-options'

/** A session and whose it is. */
type Session = { userId: string; sessionId: string }

/** Opens a session for a person whose password was just checked. @returns its id */
export async function openSession(userId: string): Promise<string> {
  const expiresAt = new Date(Date.now() + sessionSeconds * 1000)
  const [session] = await db().insert(sessions).values({ userId, expiresAt }).returning({ id: sessions.id })
  if (!session) throw new Error('the session was not stored')
  return session.id
}

/** Who a session belongs to, or null when it was revoked, has expired or never was. */
export async function findViewer(
  sessionId: string,
): Promise<(Session & { name: string; email: string }) | null> {
  const [row] = await db()
    .select({ userId: users.id, sessionId: sessions.id, name: users.name, email: users.email })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(and(eq(sessions.id, sessionId), gt(sessions.expiresAt, sql`now()`)))
  return row ?? null
}

/** Signs this browser out. */
export async function closeSession(viewer: Session): Promise<void> {
  await db()
    .delete(sessions)
    .where(and(eq(sessions.id, viewer.sessionId), eq(sessions.userId, viewer.userId)))
}

/** Signs every browser of the viewer out, or every other one. */
export async function closeAllSessions(viewer: Session, { keepThis }: { keepThis: boolean }): Promise<void> {
  await db()
    .delete(sessions)
    .where(and(eq(sessions.userId, viewer.userId), keepThis ? ne(sessions.id, viewer.sessionId) : undefined))
}
