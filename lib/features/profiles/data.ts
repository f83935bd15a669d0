import 'server-only'
import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { users } from '@/db/schema/users'
import type { Viewer } from '@/lib/platform/auth/viewer'

/** Stores a new account. @returns its id, or null when the e-mail has one already */
export async function insertUser(user: {
  email: string
  name: string
  passwordHash: string
}): Promise<string | null> {
  const [row] = await db().insert(users).values(user).onConflictDoNothing().returning({ id: users.id })
  return row?.id ?? null
}

/** What signing in checks a password against. */
export async function findCredentials(
  email: string,
): Promise<{ userId: string; passwordHash: string } | null> {
  const [row] = await db()
    .select({ userId: users.id, passwordHash: users.passwordHash })
    .from(users)
    .where(eq(users.email, email))
  return row ?? null
}

/** Notes that a person signed in now. */
export async function recordSignIn(userId: string): Promise<void> {
  await db().update(users).set({ lastSignInAt: new Date() }).where(eq(users.id, userId))
}

/** The viewer's own account. */
export async function getProfile(viewer: Viewer) {
  const [row] = await db()
    .select({
      name: users.name,
      email: users.email,
      createdAt: users.createdAt,
      lastSignInAt: users.lastSignInAt,
    })
    .from(users)
    .where(eq(users.id, viewer.userId))
  if (!row) throw new Error('a viewer without an account')
  return row
}

/** The hash of the viewer's own password. */
export async function getPasswordHash(viewer: Viewer): Promise<string> {
  const [row] = await db()
    .select({ passwordHash: users.passwordHash })
    .from(users)
    .where(eq(users.id, viewer.userId))
  if (!row) throw new Error('a viewer without an account')
  return row.passwordHash
}

/** Changes the name or the password of the viewer. */
export async function updateProfile(
  viewer: Viewer,
  change: { name?: string; passwordHash?: string },
): Promise<void> {
  await db().update(users).set(change).where(eq(users.id, viewer.userId))
}

/** Deletes the account; every row that belongs to it goes with it. */
export async function deleteUser(viewer: Viewer): Promise<void> {
  await db().delete(users).where(eq(users.id, viewer.userId))
}

/** The name a person goes by, for background work that was handed their id. */
export async function findDisplayName(userId: string): Promise<string> {
  const [row] = await db().select({ name: users.name }).from(users).where(eq(users.id, userId))
  return row?.name ?? ''
}
