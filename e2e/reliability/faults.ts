import type { Order } from '../fixtures/provider/server.ts'

/** A way to misbehave, in words. */
export type Misbehaviour = { title: string; order: Order }

const rateLimited = { title: '429 with Retry-After', order: { fault: '429', retryAfterSeconds: 1 } } as const
const broken = { title: 'status 500', order: '500' } as const
const reset = { title: 'a connection that breaks in the middle', order: 'reset' } as const
const stall = { title: 'silence in the middle', order: 'stall' } as const
const slow = { title: 'a very late first word', order: { fault: 'ok', firstTokenMs: 60_000 } } as const
const malformed = { title: 'malformed output', order: 'malformed' } as const
const empty = { title: 'an empty reply', order: 'empty' } as const
const refusal = { title: 'a refusal', order: 'refusal' } as const
const html = { title: 'a web page with status 200', order: 'html' } as const

/** What a candidate is told of a failure; a key of the messages. */
type Reason = 'rate_limited' | 'unavailable' | 'stalled' | 'timed_out' | 'malformed' | 'empty' | 'refused'

/** What a streamed reply may meet, what the candidate is told, and how often the provider is asked. */
export const replyFaults: (Misbehaviour & { reason: Reason; calls: number })[] = [
  { ...rateLimited, reason: 'rate_limited', calls: 2 },
  { ...broken, reason: 'unavailable', calls: 2 },
  { ...reset, reason: 'unavailable', calls: 1 },
  { title: 'a stream cut short', order: 'cut', reason: 'unavailable', calls: 1 },
  { ...stall, reason: 'stalled', calls: 1 },
  { ...slow, reason: 'timed_out', calls: 1 },
  { ...malformed, reason: 'malformed', calls: 1 },
  { ...empty, reason: 'empty', calls: 2 },
  { ...refusal, reason: 'refused', calls: 1 },
  { ...html, reason: 'unavailable', calls: 1 },
]

/** The same for structured output. */
export const outputFaults: typeof replyFaults = [
  { ...rateLimited, reason: 'rate_limited', calls: 2 },
  { ...broken, reason: 'unavailable', calls: 2 },
  { ...reset, reason: 'unavailable', calls: 2 },
  { ...stall, reason: 'timed_out', calls: 1 },
  { ...slow, reason: 'timed_out', calls: 1 },
  { ...malformed, reason: 'malformed', calls: 2 },
  { title: 'truncated output', order: 'truncated', reason: 'malformed', calls: 2 },
  { title: 'output of another shape', order: 'wrong-shape', reason: 'malformed', calls: 2 },
  { ...empty, reason: 'empty', calls: 2 },
  { ...refusal, reason: 'refused', calls: 1 },
  { ...html, reason: 'unavailable', calls: 1 },
]
