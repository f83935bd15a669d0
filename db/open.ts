import 'server-only'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { drizzle as drizzlePglite } from 'drizzle-orm/pglite'
import { migrate as migratePglite } from 'drizzle-orm/pglite/migrator'
import { drizzle as drizzlePostgres } from 'drizzle-orm/postgres-js'
import { migrate as migratePostgres } from 'drizzle-orm/postgres-js/migrator'
import postgres from 'postgres'
import type { DatabaseHandle } from '@/db/client'
import { EmbeddedDatabase } from '@/db/embedded'
import { lockFolder } from '@/db/lock-folder'

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
  try {
    if (folder) mkdirSync(folder, { recursive: true })
    const pglite = new EmbeddedDatabase({
      dataDir: folder ? join(folder, 'database') : undefined,
      loadDataDir: image,
    })
    await pglite.waitReady
    const database = drizzlePglite({ client: pglite, casing })
    await migratePglite(database, { migrationsFolder })
    const close = async () => {
      await pglite.close()
      unlock()
    }
    return { database, driver: { kind: 'embedded', pglite }, close }
  } catch (error) {
    unlock()
    throw error
  }
}

/** Opens a PostgreSQL server and migrates it; instances that start together take turns. */
export async function openPostgres(url: string): Promise<DatabaseHandle> {
  const single = postgres(url, { max: 1, onnotice: () => undefined })
  try {
    await single`select pg_advisory_lock(${migrationLock})`
    await migratePostgres(drizzlePostgres({ client: single, casing }), { migrationsFolder })
  } finally {
    await single.end()
  }
  const sql = postgres(url, { max: 10, onnotice: () => undefined })
  return {
    database: drizzlePostgres({ client: sql, casing }),
    driver: { kind: 'postgres', sql, url },
    close: () => sql.end({ timeout: 5 }),
  }
}
