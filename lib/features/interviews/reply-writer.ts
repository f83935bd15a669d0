import 'server-only'
import { randomUUID } from 'node:crypto'
import { log } from '@/lib/core/log'
import { interviewerReply } from '@/lib/features/interviews/ai/interviewer-reply'
import { completeReply, growReply, type Message } from '@/lib/features/interviews/data'
import { flushEveryMs } from '@/lib/features/interviews/limits'
import type { RoomEvent } from '@/lib/features/interviews/model'
import { type ReplyTask, readReplyTask } from '@/lib/features/interviews/reply-input'
import { streamReply } from '@/lib/platform/ai/stream-reply'

type ReplyEvent = Exclude<RoomEvent, { type: 'room' }>

/** A reply that this process is writing. */
export type LiveReply = {
  /** What was written so far. */
  text: string
  /** Called with every event after `text`; `null` when the writing has ended. */
  listeners: Set<(event: ReplyEvent | null) => void>
  ended: Promise<void>
}

const shared = globalThis as typeof globalThis & {
  __replies?: { writer: string; live: Map<string, LiveReply>; stopping: AbortController }
}
shared.__replies ??= { writer: randomUUID(), live: new Map(), stopping: new AbortController() }
const state = shared.__replies

/** Names this process in the rows it writes. */
export const thisWriter = state.writer

/** The reply as this process is writing it, if it is. */
export function liveReply(messageId: string): LiveReply | undefined {
  return state.live.get(messageId)
}

/**
 * Starts writing a stored reply whose row names this process as its writer. The writing goes on when nobody
 * listens any more; its text reaches the row as it grows.
 * @param task what it has to say, where the caller has it at hand; else it is read from what is stored
 */
export function writeReply(message: Message, task?: ReplyTask): void {
  if (state.live.has(message.id)) return
  const reply: LiveReply = { text: '', listeners: new Set(), ended: Promise.resolve() }
  state.live.set(message.id, reply)
  reply.ended = write(message, reply, task)
    .catch((error) => log().error({ message: message.id, error: String(error) }, 'a reply was not finished'))
    .finally(() => {
      state.live.delete(message.id)
      for (const listener of reply.listeners) listener(null)
    })
}

/** Lets running replies finish for a while; what is then unfinished stays marked as streaming, to be taken over. */
export async function finishReplies(graceMs: number): Promise<void> {
  const timer = setTimeout(() => state.stopping.abort(), graceMs)
  await Promise.allSettled([...state.live.values()].map((reply) => reply.ended))
  clearTimeout(timer)
}

async function write(message: Message, reply: LiveReply, task?: ReplyTask): Promise<void> {
  const { input, userId } = task ?? (await readReplyTask(message))
  const tell = (event: ReplyEvent) => {
    for (const listener of reply.listeners) listener(event)
  }
  const flush = setInterval(() => {
    growReply(message.id, state.writer, reply.text).catch((error) =>
      log().warn({ error: String(error) }, 'a growing reply could not be stored'),
    )
  }, flushEveryMs)
  try {
    const parts = streamReply(interviewerReply, input, { userId, signal: state.stopping.signal })
    let part = await parts.next()
    for (; !part.done; part = await parts.next()) {
      if (part.value.type === 'reset') {
        reply.text = ''
        tell({ type: 'reset', id: message.id })
      } else {
        reply.text += part.value.text
        tell({ type: 'delta', id: message.id, text: part.value.text })
      }
    }
    const { text, engine, fallback } = part.value
    clearInterval(flush)
    await completeReply(message.id, state.writer, { text, engine, fallback })
    tell({ type: 'done', id: message.id, text, engine, fallback })
  } finally {
    clearInterval(flush)
  }
}
