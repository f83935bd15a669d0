import { randomUUID } from 'node:crypto'
import postgres from 'postgres'
import { db, provideDatabase } from '@/db/client'
import { openEmbedded, openPostgres } from '@/db/open'
import { sessions, users } from '@/db/schema/users'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { databaseImage } from '@/lib/testing/database-image'

/**
 * Opens a fresh, migrated database for one test file and makes it the one `db()` answers: a database of its own
 * on the server at TEST_DATABASE_URL when that is set, else the embedded one in memory.
 * @returns closes it and takes it away; vitest calls what `beforeAll` returns
 */
export async function openTestDatabase(): Promise<() => Promise<void>> {
  const server = process.env.TEST_DATABASE_URL
  if (!server) {
    const handle = await openEmbedded(undefined, await databaseImage())
    provideDatabase(handle)
    return async () => {
      provideDatabase(undefined)
      await handle.close()
    }
  }
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const admin = postgres(server, { max: 1 })
  await admin.unsafe(`create database ${name}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  const handle = await openPostgres(url.href)
  provideDatabase(handle)
  return async () => {
    provideDatabase(undefined)
    await handle.close()
    await admin.unsafe(`drop database ${name} with (force)`)
    await admin.end()
  }
}

/** A new registered person with a session, as the border would hand them to a use case. */
export async function makeUser(name = 'Lin Test'): Promise<Viewer> {
  const email = `${randomUUID()}@example.org`
  const [user] = await db().insert(users).values({ email, name, passwordHash: 'unusable' }).returning()
  if (!user) throw new Error('the user was not stored')
  const expiresAt = new Date(Date.now() + 3_600_000)
  const [session] = await db().insert(sessions).values({ userId: user.id, expiresAt }).returning()
  if (!session) throw new Error('the session was not stored')
  return { userId: user.id, sessionId: session.id, name, email }
}
