import 'server-only'
import { sql } from 'drizzle-orm'
import { databaseHandle } from '@/db/client'
import { rateLimits } from '@/db/schema/operations'
import { AppError } from '@/lib/core/errors'
import { log } from '@/lib/core/log'
import { counterTimeoutMs, type LimitName, limits } from '@/lib/platform/rate-limit/limits'

type Count = { points: number; expiresAt: Date }
type Counter = (key: string, seconds: number) => Promise<Count>

/**
 * Counts one request of `who` against a limit, in a fixed window shared by all instances.
 * @throws AppError `too_many_requests` (with `seconds` to wait), or `busy` when the counter does not answer
 *   and the limit is one that must not be passed uncounted
 */
export async function consume(
  name: LimitName,
  who: string,
  counter: Counter = countInDatabase,
): Promise<void> {
  const limit = limits[name]
  const key = `${name}:${who}`
  const { points, expiresAt } = await withinTime(counter(key, limit.seconds)).catch((cause) => {
    log().warn({ limit: name, error: String(cause) }, 'the rate limit counter did not answer')
    if (limit.without === 'closed') throw new AppError('busy', {}, { cause })
    return countInProcess(key, limit.seconds)
  })
  if (points > limit.points) {
    const seconds = Math.max(1, Math.ceil((expiresAt.getTime() - Date.now()) / 1000))
    throw new AppError('too_many_requests', { seconds })
  }
}

/** Forgets expired windows. */
export async function sweepRateLimits(): Promise<void> {
  await databaseHandle().database.delete(rateLimits).where(sql`${rateLimits.expiresAt} < now()`)
}

// Outside any ambient transaction: a request that is rolled back still counts.
async function countInDatabase(key: string, seconds: number): Promise<Count> {
  const end = sql`now() + make_interval(secs => ${seconds})`
  const over = sql`${rateLimits.expiresAt} <= now()`
  const [row] = await databaseHandle()
    .database.insert(rateLimits)
    .values({ key, points: 1, expiresAt: end })
    .onConflictDoUpdate({
      target: rateLimits.key,
      set: {
        points: sql`case when ${over} then 1 else ${rateLimits.points} + 1 end`,
        expiresAt: sql`case when ${over} then ${end} else ${rateLimits.expiresAt} end`,
      },
    })
    .returning({ points: rateLimits.points, expiresAt: rateLimits.expiresAt })
  if (!row) throw new Error('the counter returned no row')
  return row
}

const counts = new Map<string, Count>()

function countInProcess(key: string, seconds: number): Count {
  const known = counts.get(key)
  const count =
    known && known.expiresAt.getTime() > Date.now()
      ? { points: known.points + 1, expiresAt: known.expiresAt }
      : { points: 1, expiresAt: new Date(Date.now() + seconds * 1000) }
  counts.set(key, count)
  return count
}

async function withinTime<Value>(work: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('timed out')), counterTimeoutMs)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}
