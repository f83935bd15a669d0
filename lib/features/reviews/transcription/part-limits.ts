/** Bytes that every transcriber takes in one request: OpenAI's limit is 25 MB, the request's other fields included. */
export const requestBytes = 24_000_000

/** Length of a part: what a service answers within a minute, and what is lost when it fails. */
export const partTargetMs = 5 * 60_000

/** The longest part: some models hear no more than that with full attention. */
export const partMaxMs = 10 * 60_000
