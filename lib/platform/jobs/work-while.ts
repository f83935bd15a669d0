import 'server-only'
import { setTimeout as pause } from 'node:timers/promises'

/** Milliseconds between looks: how long work that nobody wants any more may go on at most. */
const lookMs = 1_000

/**
 * Works while it is wanted. Whoever stops wanting it says so in the database, perhaps from another process; the signal
 * then aborts within a second.
 * @param wanted looks whether it still is
 * @param given aborts the work for other reasons
 * @returns what the work returned, or `null` when it was not wanted any more, however it then ended
 */
export async function workWhile<Result>(
  wanted: () => Promise<boolean>,
  given: AbortSignal,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result | null> {
  const unwanted = new AbortController()
  const over = new AbortController()
  const looking = look(wanted, over.signal, () => unwanted.abort())
  try {
    return await work(AbortSignal.any([given, unwanted.signal]))
  } catch (error) {
    if (unwanted.signal.aborted) return null
    throw error
  } finally {
    over.abort()
    await looking
  }
}

async function look(wanted: () => Promise<boolean>, over: AbortSignal, stop: () => void): Promise<void> {
  while (!over.aborted) {
    await pause(lookMs, undefined, { signal: over }).catch(() => undefined)
    // A database that cannot be asked is no reason to throw away work that somebody may be waiting for.
    if (!over.aborted && !(await wanted().catch(() => true))) return stop()
  }
}
