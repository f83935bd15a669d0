/** What the clock of an interview is made of. */
export type Clock = { activeMs: number; resumedAt: Date | null; timeLimitSeconds: number | null }

/** Milliseconds an interview has been active so far: pauses do not count. */
export function activeTime(clock: Clock, now: Date): number {
  return clock.activeMs + (clock.resumedAt ? Math.max(0, now.getTime() - clock.resumedAt.getTime()) : 0)
}

/** Milliseconds left of a timed interview, never negative; null when it is not timed. */
export function remainingTime(clock: Clock, now: Date): number | null {
  if (clock.timeLimitSeconds === null) return null
  return Math.max(0, clock.timeLimitSeconds * 1000 - activeTime(clock, now))
}

/** The columns that let the clock run on from now. */
export function runClock(now: Date) {
  return { resumedAt: now }
}

/** The columns that stop the clock now and keep the time so far. */
export function stopClock(clock: Clock, now: Date) {
  return { activeMs: activeTime(clock, now), resumedAt: null }
}
