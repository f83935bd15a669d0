import 'server-only'
import type { JobWithMetadata, PgBoss } from 'pg-boss'
import type { Job } from '@/lib/platform/jobs/define-job'

/** Seconds between looks for new work of the one who keeps looking. */
const lookSeconds = 0.5

/** The same of the others: nobody but another process asks for work without one being sent for. */
const spareLookSeconds = 5

/**
 * Hires as many workers for a job as may do it at once. One keeps looking for work; the others are sent for: who has
 * found some sends another to look for more, and who has done some looks again. Many may thus work at once, and begin
 * at once, while those who have nothing to do cost the database next to nothing.
 * @returns sends somebody who is free to look now
 */
export async function hire(
  boss: PgBoss,
  { name, concurrency }: Pick<Job, 'name' | 'concurrency'>,
  work: (job: JobWithMetadata<unknown>) => Promise<void>,
): Promise<() => void> {
  const free = new Set<string>()
  const send = () => {
    const [one] = free
    if (one) boss.notifyWorker(one)
  }
  const workers = typeof concurrency === 'number' ? concurrency : concurrency()
  for (let n = 0; n < workers; n++) {
    const pollingIntervalSeconds = n === 0 ? lookSeconds : spareLookSeconds
    const id: string = await boss.work(
      name,
      { includeMetadata: true, pollingIntervalSeconds },
      async (jobs: JobWithMetadata<unknown>[]) => {
        free.delete(id)
        send()
        try {
          for (const job of jobs) await work(job)
        } finally {
          free.add(id)
          boss.notifyWorker(id)
        }
      },
    )
    free.add(id)
  }
  return send
}
