/** Milliseconds between two writes of a growing reply: a crash loses no more, and the database is left alone. */
export const flushEveryMs = 1_000

/** Milliseconds after which a reply that nobody has written to is taken over. */
export const replyStaleMs = 6_000

/** Milliseconds between looks at a reply that another process writes. */
export const replyPollMs = 300

/** Milliseconds that words are gathered before they are sent: below what a reader notices, far fewer packets. */
export const gatherMs = 20
