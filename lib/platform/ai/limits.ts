import 'server-only'

/** How hard a provider is tried before the next engine has its turn. */
export const limits = {
  /** Calls that may fail on their way: a second often succeeds where the first met a hiccup, a third seldom. */
  transportAttempts: 2,
  /** Milliseconds that words are gathered after the first: below what a reader notices, a fifth of the work. */
  gatherMs: 50,
  /** Times a model is told what is wrong with its output: one that errs twice errs again. */
  repairs: 1,
  /** Pause before a second call when the provider names none: long enough for a restarted worker behind it. */
  retryPauseMs: 300,
  /** The longest Retry-After that is waited for; beyond it the next engine answers sooner. */
  longestRetryAfterMs: 3_000,
  /** The same for a part of a recording, which nobody waits for at a screen: limits by the minute pass within it. */
  longestTranscriberPauseMs: 30_000,
  /** Bytes of what a transcriber answers: ten minutes with every word timed are a twentieth of it. */
  transcriptionBytes: 20_000_000,
  /** Characters of a wrong output that are shown to the model again: enough to see the mistake. */
  repairExcerpt: 6_000,
  /** Characters of the explanation of what was wrong. */
  repairProblem: 800,
} as const

/**
 * How freely each role's model chooses its words: a judgement must repeat, a resume must be read as it is, an
 * interviewer should not sound like a form.
 */
export const temperatures = { interviewer: 0.6, judge: 0, writer: 0.3 } as const
