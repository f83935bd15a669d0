import 'server-only'
import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { env } from '@/lib/core/env'
import { log } from '@/lib/core/log'

/** Nothing takes so long: what is older belongs to a machine that is gone. */
const abandonedAfterMs = 24 * 3_600_000

const machine = hostname().replaceAll(/[^A-Za-z0-9]/g, '')
const parent = () => join(/* turbopackIgnore: true */ env().DATA_DIR, 'working')

/** Works with a folder that nobody else may look into, and that is gone afterwards. */
export async function withWorkFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  await mkdir(parent(), { recursive: true, mode: 0o700 })
  const folder = await mkdtemp(join(parent(), `${machine}-${process.pid}-`))
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Removes what processes left that were killed. Call it before any work of this process. */
export async function removeLeftWork(): Promise<void> {
  const names = await readdir(parent()).catch(() => [])
  for (const name of names) {
    const path = join(parent(), name)
    if (!(await isLeft(name, path))) continue
    await rm(path, { recursive: true, force: true })
    log().info({ folder: name }, 'the work of a process that was killed is removed')
  }
}

async function isLeft(name: string, path: string): Promise<boolean> {
  const [where, pid] = name.split('-')
  if (where === machine) return Number(pid) === process.pid || !isAlive(Number(pid))
  const found = await stat(path).catch(() => null)
  return found !== null && Date.now() - found.mtimeMs > abandonedAfterMs
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
