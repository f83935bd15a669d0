import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ConfigurationError } from '@/lib/core/env'

/**
 * Claims a data folder for this process, because the embedded database takes no lock of its own. The claim of
 * a process that is gone is taken over.
 * @returns releases the claim
 * @throws ConfigurationError when another running process holds it
 */
export function lockFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, 'lock')
  // Written first and linked into place, so that the claim is never there without its holder's name.
  const mine = join(folder, `lock.${process.pid}`)
  writeFileSync(mine, String(process.pid))
  for (;;) {
    try {
      linkSync(mine, path)
      rmSync(mine)
      return () => rmSync(path, { force: true })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      const holder = Number(readFileSync(path, 'utf8'))
      if (isRunning(holder)) {
        rmSync(mine, { force: true })
        throw new ConfigurationError(
          `The data folder ${folder} is in use by process ${holder}. Stop that one first, or give this one ` +
            'another DATA_DIR, or set DATABASE_URL to share a PostgreSQL server.',
        )
      }
      rmSync(path, { force: true })
    }
  }
}

function isRunning(pid: number): boolean {
  if (!pid || pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
