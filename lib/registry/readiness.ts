import 'server-only'
import { sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { log } from '@/lib/core/log'
import { isQueueRunning } from '@/lib/platform/jobs/boss'
import { storage } from '@/lib/platform/storage/storage'

type State = 'ok' | 'failed'

/** Whether the database answers, files can be written and read back, and the worker runs. */
export async function readiness(): Promise<{ database: State; storage: State; worker: State }> {
  return {
    database: await tell(() => db().execute(sql`select 1`)),
    storage: await tell(checkStorage),
    worker: isQueueRunning() ? 'ok' : 'failed',
  }
}

async function checkStorage(): Promise<void> {
  const key = `health/${crypto.randomUUID()}`
  await storage().put(key, new TextEncoder().encode('ok'))
  await storage().remove(key)
}

async function tell(check: () => Promise<unknown>): Promise<State> {
  try {
    await check()
    return 'ok'
  } catch (error) {
    log().error({ error: String(error) }, 'a readiness check failed')
    return 'failed'
  }
}
