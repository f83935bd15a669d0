import { randomUUID } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { PGlite } from '@electric-sql/pglite'
import { drizzle } from 'drizzle-orm/pglite'
import { migrate } from 'drizzle-orm/pglite/migrator'
import { inject } from 'vitest'

/**
 * A migrated embedded database to open copies of, which takes a quarter of the time. Whoever asks first makes it for
 * the whole run; two who are first at once each make one, and it does not matter whose stays.
 */
export async function databaseImage(): Promise<Blob> {
  const path = inject('databaseImage')
  const made = await readFile(path).catch(() => null)
  if (made) return new Blob([made])
  const pglite = await PGlite.create()
  await migrate(drizzle({ client: pglite, casing: 'snake_case' }), { migrationsFolder: 'db/migrations' })
  const image = await pglite.dumpDataDir('none')
  await pglite.close()
  const own = `${path}.${randomUUID()}`
  await writeFile(own, image.stream())
  await rename(own, path)
  return image
}
