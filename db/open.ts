import 'server-only'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate } from 'drizzle-orm/postgres-js/migrator'
import postgres from 'postgres'
import type { DatabaseHandle } from '@/db/client'
import { lockFolder } from '@/db/embedded/lock-folder'
import { prepareStatements } from '@/db/embedded/prepare-statements'
import { startThread } from '@/db/embedded/start-thread'

const casing = 'snake_case'
const migrationsFolder = join(process.cwd(), 'db/migrations')
/** Any constant will do, so long as every instance takes the same lock around its migrations. */
const migrationLock = 7_264_110

/**
 * Opens and migrates the embedded database in a folder (made if missing), or in memory when there is none.
 * @throws ConfigurationError when another process has the folder open
 */
export async function openEmbedded(folder?: string, image?: Blob): Promise<DatabaseHandle> {
  const unlock = folder ? lockFolder(folder) : () => undefined
  if (folder) mkdirSync(folder, { recursive: true })
  const origin = { dataDir: folder && join(folder, 'database'), loadDataDir: image }
  const options = {
    // Should the database break down, the next query starts it again.
    socket: () => startThread(origin),
    max: 1,
    max_lifetime: null,
    onnotice: () => undefined,
  }
  const sql = prepareStatements(postgres(options))
  const close = async () => {
    await sql.end()
    unlock()
  }
  try {
    const database = drizzle({ client: sql, casing })
    await migrate(database, { migrationsFolder })
    return { database, driver: { kind: 'embedded', sql }, close }
  } catch (error) {
    await close()
    throw error
  }
}

/** Opens a PostgreSQL server and migrates it; instances that start together take turns. */
export async function openPostgres(url: string): Promise<DatabaseHandle> {
  const single = postgres(url, { max: 1, onnotice: () => undefined })
  try {
    await single`select pg_advisory_lock(${migrationLock})`
    await migrate(drizzle({ client: single, casing }), { migrationsFolder })
  } finally {
    await single.end()
  }
  const sql = postgres(url, { max: 10, onnotice: () => undefined })
  return {
    database: drizzle({ client: sql, casing }),
    driver: { kind: 'postgres', url },
    close: () => sql.end({ timeout: 5 }),
  }
}
