import 'server-only'
import type { JobWithMetadata, PgBoss } from 'pg-boss'
import { databaseHandle } from '@/db/client'
import { log } from '@/lib/core/log'
import { heartbeatSeconds, queue } from '@/lib/platform/jobs/boss'
import type { HandledJob } from '@/lib/platform/jobs/define-job'
import { hire } from '@/lib/platform/jobs/hire'
import { forgetSteps, rememberedSteps } from '@/lib/platform/jobs/steps'

/** Makes the queues of these jobs and starts working on them. */
export async function workOn(boss: PgBoss, handled: readonly HandledJob[]): Promise<void> {
  if (databaseHandle().driver.kind === 'embedded') await releaseOrphans(boss)
  for (const entry of handled) {
    const { job } = entry
    const options = {
      retryLimit: job.retries,
      retryDelay: 1,
      retryBackoff: true,
      expireInSeconds: job.timeoutSeconds,
      heartbeatSeconds,
    }
    await boss.createQueue(job.name, options)
    await boss.updateQueue(job.name, options)
    queue().wakers.set(job.name, await hire(boss, job, (running) => runOne(entry, running)))
  }
}

async function runOne({ job, handle }: HandledJob, running: JobWithMetadata<unknown>): Promise<void> {
  const run = `${job.name}:${running.id}`
  const lastAttempt = running.retryCount >= running.retryLimit
  try {
    await handle(running.data, { step: rememberedSteps(run), signal: running.signal, lastAttempt })
    await forgetSteps(run)
  } catch (error) {
    log().warn(
      { job: job.name, id: running.id, try: running.retryCount + 1, error: String(error) },
      'a job failed',
    )
    if (lastAttempt) await forgetSteps(run)
    throw error
  }
}

/**
 * The embedded database has one process, so at its start nobody can still be working on a job: those left
 * active by a process that was killed are given back at once instead of after a missed heartbeat.
 */
async function releaseOrphans(boss: PgBoss): Promise<void> {
  await boss
    .getDb()
    .executeSql("update pgboss.job set state = 'created', started_on = null where state = 'active'")
}
