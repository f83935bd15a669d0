import 'server-only'
import { setTimeout as pause } from 'node:timers/promises'
import { isCurrentRun } from '@/lib/features/reviews/data'

/** Milliseconds between looks: how long work on a cancelled review may go on at most. */
const lookMs = 1_000

/** Follows a run while work is done for it. */
export type RunWatch = {
  /** Aborts when the run is cancelled or another takes its place, and whenever `given` does. */
  signal: AbortSignal
  /** Whether this run is no longer the one at work. */
  lost: () => boolean
  stop: () => void
}

/** Watches over a run; whoever cancels may do so in another process. @param given aborts the work for other reasons */
export function watchRun(id: string, run: string, given: AbortSignal): RunWatch {
  const lost = new AbortController()
  const over = new AbortController()
  void (async () => {
    while (!over.signal.aborted) {
      await pause(lookMs, undefined, { signal: over.signal }).catch(() => undefined)
      if (over.signal.aborted) return
      if (!(await isCurrentRun(id, run).catch(() => true))) return lost.abort()
    }
  })()
  return {
    signal: AbortSignal.any([given, lost.signal]),
    lost: () => lost.signal.aborted,
    stop: () => over.abort(),
  }
}
