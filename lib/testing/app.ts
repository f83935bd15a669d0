import { seedBank } from '@/db/seed/seed-bank'
import { startQueue, stopQueue } from '@/lib/platform/jobs/boss'
import type { HandledJob } from '@/lib/platform/jobs/define-job'
import { workOn } from '@/lib/platform/jobs/work'
import { openDataFolder } from '@/lib/testing/data-folder'
import { openTestDatabase } from '@/lib/testing/database'

/**
 * A test database with the question bank, a data folder, and a queue that works on the given jobs.
 * @returns stops it all
 */
export async function openTestApp(jobs: readonly HandledJob[]): Promise<() => Promise<void>> {
  const removeFolder = await openDataFolder()
  const close = await openTestDatabase()
  await seedBank()
  await workOn(await startQueue(), jobs)
  return async () => {
    await stopQueue(2_000)
    await close()
    await removeFolder()
  }
}
