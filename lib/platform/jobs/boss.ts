import 'server-only'
import { fromPglite, PgBoss } from 'pg-boss'
import type { ParameterOrJSON, Row, RowList, Sql } from 'postgres'
import { databaseHandle } from '@/db/client'
import { log } from '@/lib/core/log'

/** Seconds without a sign of life after which a job of another process is given to a new one. */
export const heartbeatSeconds = 15

/** The queue, and by the name of each job what sends a free worker to look for it. */
type Queue = { boss: PgBoss; wakers: Map<string, () => void> }

const shared = globalThis as typeof globalThis & { __boss?: Queue }

/** The running queue of this process. */
export function queue(): Queue {
  if (!shared.__boss) throw new Error('The job queue is not running: instrumentation.ts starts it.')
  return shared.__boss
}

/** Whether the queue runs in this process. */
export function isQueueRunning(): boolean {
  return shared.__boss !== undefined
}

/** Starts the queue on the open database. */
export async function startQueue(): Promise<PgBoss> {
  const { driver } = databaseHandle()
  const timing = { superviseIntervalSeconds: heartbeatSeconds, monitorIntervalSeconds: heartbeatSeconds }
  const boss =
    driver.kind === 'embedded'
      ? new PgBoss({ db: fromPglite(statements(driver.sql)), backend: 'pglite', ...timing })
      : new PgBoss({ connectionString: driver.url, ...timing })
  boss.on('error', (error) => log().error({ error }, 'the job queue reports an error'))
  await boss.start()
  shared.__boss = { boss, wakers: new Map() }
  return boss
}

/** Stops taking jobs; those that run get `timeoutMs` to finish, and are given back after that. */
export async function stopQueue(timeoutMs: number): Promise<void> {
  const running = shared.__boss
  shared.__boss = undefined
  await running?.boss.stop({ graceful: true, timeout: timeoutMs })
}

/** The connection of the embedded database, as the queue asks for it: objects are JSON, text without values a script. */
function statements(sql: Sql): Parameters<typeof fromPglite>[0] {
  return {
    query: async <Found>(text: string, values: unknown[] = []) => {
      const rows = await sql.unsafe(text, values.map(asParameter))
      return { rows: rows as unknown as Found[] }
    },
    exec: async (text) => {
      const results: RowList<Row[]> | RowList<Row[]>[] = await sql.unsafe(text)
      return ('command' in results ? [results] : results).map((rows) => ({ rows }))
    },
  }
}

function asParameter(value: unknown): ParameterOrJSON<never> {
  const isJson = typeof value === 'object' && value !== null && !Array.isArray(value)
  return isJson ? JSON.stringify(value) : (value as ParameterOrJSON<never>)
}
