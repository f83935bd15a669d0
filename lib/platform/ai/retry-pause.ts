import 'server-only'
import { setTimeout as pause } from 'node:timers/promises'
import type { ProviderFailure } from '@/lib/platform/ai/failures'
import { limits } from '@/lib/platform/ai/limits'

/**
 * Waits as long as a second call to the same provider should wait.
 * @param until the end of the time (by `performance.now()`) in which a second call would make sense
 * @param longestMs the longest pause that is waited for
 * @returns whether to call again; at once false when the failure would repeat or the pause would be too long
 * @throws the reason of `signal` when the caller aborts
 */
export async function pauseForRetry(
  failure: Pick<ProviderFailure, 'mayRetry' | 'retryAfterMs'>,
  until: number,
  signal: AbortSignal | undefined,
  longestMs: number = limits.longestRetryAfterMs,
): Promise<boolean> {
  const ms = failure.retryAfterMs ?? limits.retryPauseMs
  const fits = ms <= longestMs && performance.now() + ms < until
  if (!failure.mayRetry || !fits) return false
  try {
    await pause(ms, undefined, { signal })
  } catch (thrown) {
    signal?.throwIfAborted()
    throw thrown
  }
  return true
}
