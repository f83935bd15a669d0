import 'server-only'
import { and, eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { jobSteps } from '@/db/schema/operations'
import type { JobContext } from '@/lib/platform/jobs/define-job'

/** Remembers the finished steps of one run, so that a successor goes on after the last of them. */
export function rememberedSteps(run: string): JobContext['step'] {
  return async <Result>(step: string, work: () => Promise<Result>): Promise<Result> => {
    const [done] = await db()
      .select({ result: jobSteps.result })
      .from(jobSteps)
      .where(and(eq(jobSteps.run, run), eq(jobSteps.step, step)))
    if (done) return done.result as Result
    const start = performance.now()
    const result = await work()
    await db()
      .insert(jobSteps)
      .values({ run, step, result: result ?? null, ms: Math.round(performance.now() - start) })
      .onConflictDoNothing()
    return result
  }
}

/** Forgets the steps of a run that is over. */
export async function forgetSteps(run: string): Promise<void> {
  await db().delete(jobSteps).where(eq(jobSteps.run, run))
}
