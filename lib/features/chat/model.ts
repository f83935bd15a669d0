import { z } from 'zod'
import { replyEventSchemas } from '@/lib/platform/replies/reply-events'

/** Characters of one question: a long paragraph. */
export const maxQuestionLength = 1_000

/** Messages of one chat, questions and replies: more than anybody reads again. */
export const maxMessages = 200

/**
 * The marks in a checked reply: `[3]` the words before rest on question 3, `[0]` on the scores of the whole report, `[~]`
 * they are general advice, and `[…]` stands where a sentence was taken out that the interview does not bear out. Lines
 * that begin with `> ` are words to say another time, lines that begin with `- ` are items of a list.
 */
export const marks = { whole: '[0]', advice: '[~]', removed: '[…]' } as const

/** One message of a chat. A complete reply without an engine was stopped by its reader. */
export const chatMessageSchema = z.object({
  id: z.uuid(),
  author: z.enum(['candidate', 'assistant']),
  status: z.enum(['streaming', 'complete']),
  text: z.string(),
  engine: z.string().nullable(),
  fallback: z.string().nullable(),
})
export type ChatMessage = z.infer<typeof chatMessageSchema>

/** A chat as it stands, in order, and what could be asked. */
export const chatSchema = z.object({ messages: z.array(chatMessageSchema), suggestions: z.array(z.string()) })
export type Chat = z.infer<typeof chatSchema>

/** What a candidate does in the chat; each is answered with the chat as it then stands and the reply as it is written. */
export const chatMoveSchema = z.discriminatedUnion('move', [
  z.object({
    move: z.literal('ask'),
    /** Made by the browser, so that sending twice is one question. */
    messageId: z.uuid(),
    text: z.string().trim().min(1).max(maxQuestionLength),
  }),
  /** Has the last reply given anew. */
  z.object({ move: z.literal('again'), replyId: z.uuid() }),
])
export type ChatMove = z.infer<typeof chatMoveSchema>

/** One event of the chat's stream (server-sent events; the name is `type`, the data the rest as JSON). */
export const chatEventSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('chat'), chat: chatSchema }),
  ...replyEventSchemas,
])
export type ChatEvent = z.infer<typeof chatEventSchema>
