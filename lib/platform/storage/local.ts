import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { sealedChunkLength } from '@/lib/platform/storage/encryption'
import { requireStorageKey, type Store } from '@/lib/platform/storage/store'

/** An upload that has been unfinished for this long was cut off by the end of its process. */
const abandonedAfterMs = 3_600_000

/** Keeps files in a folder of this machine. A file appears under its key only when it is complete. */
export function localStore(folder: string): Store {
  const incoming = join(folder, '.incoming')
  const pathOf = (key: string) => {
    requireStorageKey(key)
    return join(folder, key)
  }
  let ready: Promise<void> | undefined
  const prepare = async () => {
    await mkdir(incoming, { recursive: true, mode: 0o700 })
    await removeAbandoned(incoming)
  }
  return {
    async put(key, source) {
      const path = pathOf(key)
      ready ??= prepare()
      await ready
      const temporary = join(incoming, randomUUID())
      try {
        const file = await open(temporary, 'wx', 0o600)
        try {
          for await (const piece of source) await file.writeFile(piece)
          await file.sync()
        } finally {
          await file.close()
        }
        await mkdir(dirname(path), { recursive: true, mode: 0o700 })
        await rename(temporary, path)
      } catch (error) {
        await rm(temporary, { force: true })
        throw error
      }
    },
    async open(key) {
      const path = pathOf(key)
      const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return null
        throw error
      })
      if (!found) return null
      const read = (start: number, end: number) =>
        // Whole chunks need no joining, which would leave a copy of each behind.
        createReadStream(path, { start, end: end - 1, highWaterMark: sealedChunkLength })
      return { size: found.size, read }
    },
    remove: (key) => rm(pathOf(key), { force: true }),
  }
}

async function removeAbandoned(incoming: string): Promise<void> {
  for (const name of await readdir(incoming)) {
    const path = join(incoming, name)
    const found = await stat(path).catch(() => null)
    if (found && Date.now() - found.mtimeMs > abandonedAfterMs) await rm(path, { force: true })
  }
}
