import 'server-only'
import { databaseHandle, provideDatabase } from '@/db/client'
import { openEmbedded, openPostgres } from '@/db/open'
import { seedBank } from '@/db/seed/seed-bank'
import { appUrl } from '@/lib/core/app-url'
import { inBackground } from '@/lib/core/background'
import { ConfigurationError, env } from '@/lib/core/env'
import { log } from '@/lib/core/log'
import { secrets } from '@/lib/core/secrets'
import { startQueue, stopQueue } from '@/lib/platform/jobs/boss'
import { workOn } from '@/lib/platform/jobs/work'
import { removeLeftWork } from '@/lib/platform/media/work-folder'
import { sweepRateLimits } from '@/lib/platform/rate-limit/consume'
import { finishReplies } from '@/lib/platform/replies/write-reply'
import { jobs } from '@/lib/registry/jobs'

/** Milliseconds that replies and jobs get to finish when the process is asked to end. */
const graceMs = 5_000

/** Milliseconds between two removals of rate limit windows that are over. */
const sweepEveryMs = 3_600_000

const shared = globalThis as typeof globalThis & { __started?: Promise<void> }

/**
 * Opens and migrates the database, seeds the question bank, starts the workers, and sees to a clean end. A
 * configuration that cannot be used ends the process with the sentence that says what to set.
 */
export function startServer(): Promise<void> {
  shared.__started ??= start().catch((error) => {
    const sentence = error instanceof ConfigurationError ? error.message : String(error?.stack ?? error)
    process.stderr.write(`\nInterviewGenius cannot start.\n${sentence}\n`)
    process.exit(1)
  })
  return shared.__started
}

async function start(): Promise<void> {
  const { DATABASE_URL, DATA_DIR } = env()
  secrets()
  // next-auth reads its own address from the environment alone.
  process.env.NEXTAUTH_URL ??= appUrl()
  provideDatabase(DATABASE_URL ? await openPostgres(DATABASE_URL) : await openEmbedded(DATA_DIR))
  await seedBank()
  await removeLeftWork()
  await inBackground(async () => workOn(await startQueue(), jobs))
  await sweepRateLimits()
  setInterval(
    () => sweepRateLimits().catch((error) => log().warn({ error: String(error) }, 'old rate limits stay')),
    sweepEveryMs,
  ).unref()
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop(signal))
  log().info({ database: databaseHandle().driver.kind, url: appUrl() }, 'ready')
}

async function stop(signal: string): Promise<void> {
  log().info({ signal }, 'stopping')
  await Promise.allSettled([stopQueue(graceMs), finishReplies(graceMs)])
  await databaseHandle().close()
  process.exit(0)
}
