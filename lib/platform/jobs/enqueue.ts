import 'server-only'
import { type SQL, sql } from 'drizzle-orm'
import { fromDrizzle } from 'pg-boss'
import { db } from '@/db/client'
import { queue } from '@/lib/platform/jobs/boss'
import type { Job } from '@/lib/platform/jobs/define-job'

/**
 * Asks for a job. Inside `transaction` the request is part of it: a row and its work are committed together or
 * not at all.
 * @param delaySeconds how long from now it may begin
 */
export async function enqueue<Payload extends object>(
  job: Job<Payload>,
  payload: Payload,
  delaySeconds = 0,
): Promise<void> {
  const { boss } = queue()
  const here = { execute: (query: unknown) => db().execute(query as SQL) as Promise<{ rows: unknown[] }> }
  await boss.send(job.name, job.payload.parse(payload), {
    db: fromDrizzle(here, sql),
    startAfter: delaySeconds,
  })
}

/** Lets this process look for a job at once instead of at its next round. Call it after the commit. */
export function wake(job: { name: string }): void {
  queue().wakers.get(job.name)?.()
}
