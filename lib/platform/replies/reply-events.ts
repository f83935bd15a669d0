import { z } from 'zod'

/** What a stream tells of a reply that is being written (server-sent events; `type` is the event's name). */
export const replyEventSchemas = [
  z.object({ type: z.literal('delta'), id: z.uuid(), text: z.string() }),
  /** What was streamed of this reply so far is void: another engine begins again. */
  z.object({ type: z.literal('reset'), id: z.uuid() }),
  z.object({
    type: z.literal('done'),
    id: z.uuid(),
    text: z.string(),
    engine: z.string().nullable(),
    fallback: z.string().nullable(),
  }),
] as const

/** What a follower of a reply hears. */
export type ReplyEvent = z.infer<(typeof replyEventSchemas)[number]>
