/**
 * How often a person may do what, and what happens when the counter cannot be reached in time:
 * `closed` refuses (money is spent, or a secret could be guessed), `local` counts in this process meanwhile.
 */
export const limits = {
  /** Guessing one account's password. */
  signIn: { points: 10, seconds: 300, without: 'closed' },
  /** Guessing many accounts' passwords from one address; a whole office may share one. */
  signInAddress: { points: 100, seconds: 300, without: 'closed' },
  /** Registering from one address; a class may do so together. */
  signUp: { points: 30, seconds: 3600, without: 'closed' },
  /** Files, each of which is parsed. */
  upload: { points: 20, seconds: 600, without: 'closed' },
  /** Pieces of recordings: a large one has fifty, and some are sent again. */
  piece: { points: 600, seconds: 600, without: 'local' },
  /** Requests that may be answered by a paid provider. */
  ai: { points: 40, seconds: 60, without: 'closed' },
  /** Everything else that writes. */
  mutation: { points: 100, seconds: 60, without: 'local' },
  /** Documents, each of which takes the processor for a moment. */
  pdf: { points: 20, seconds: 60, without: 'local' },
  /** Guessing the passcode of one share link. */
  passcode: { points: 10, seconds: 600, without: 'closed' },
} as const satisfies Record<string, { points: number; seconds: number; without: 'closed' | 'local' }>

export type LimitName = keyof typeof limits

/** Milliseconds to wait for the counter: past this a request would feel stuck. */
export const counterTimeoutMs = 2_000
