import 'server-only'
import { randomUUID } from 'node:crypto'
import { log } from '@/lib/core/log'
import { flushEveryMs } from '@/lib/platform/replies/limits'
import type { ReplyEvent } from '@/lib/platform/replies/reply-events'
import type { ReplyKind, ReplyRow, Saying } from '@/lib/platform/replies/reply-kind'

/** A reply that this process is writing. */
export type LiveReply = {
  /** What was written so far. */
  text: string
  /** Called with every event after `text`; `null` when the writing has ended. */
  listeners: Set<(event: ReplyEvent | null) => void>
  /** Ends the writing because of what is its reason. */
  end: (why: Ending) => void
  ended: Promise<void>
  grow: ReplyKind<ReplyRow>['grow']
}

/** `stopped`: what is written so far is the reply. `overtaken`: it is another's to write. */
type Ending = 'stopped' | 'overtaken'

const shared = globalThis as typeof globalThis & {
  __replies?: {
    writer: string
    live: Map<string, LiveReply>
    /** Stores what is live as it grows; runs while there is any. */
    growing?: NodeJS.Timeout | undefined
    stopping: AbortController
  }
}
shared.__replies ??= { writer: randomUUID(), live: new Map(), stopping: new AbortController() }
const state = shared.__replies

/** Names this process in the rows it writes. */
export const thisWriter = state.writer

/** The reply as this process is writing it, if it is. */
export function liveReply(id: string): LiveReply | undefined {
  return state.live.get(id)
}

/**
 * Starts writing a stored reply whose row names this process as its writer. The writing goes on when nobody
 * listens any more; its text reaches the row as it grows.
 * @param say how, where the caller has at hand what is said; else it is read from what is stored
 */
export function writeReply<Row extends ReplyRow>(kind: ReplyKind<Row>, row: Row, say = kind.say(row)): void {
  const { id } = row
  if (state.live.has(id)) return
  const ending = new AbortController()
  const reply: LiveReply = {
    text: '',
    listeners: new Set(),
    end: (why) => ending.abort(why),
    ended: Promise.resolve(),
    grow: kind.grow,
  }
  state.live.set(id, reply)
  state.growing ??= setInterval(growLive, flushEveryMs)
  reply.ended = write(kind, id, reply, say, ending.signal)
    .catch((error) => log().error({ message: id, error: String(error) }, 'a reply was not finished'))
    .finally(() => {
      state.live.delete(id)
      if (state.live.size === 0) {
        clearInterval(state.growing)
        state.growing = undefined
      }
      for (const listener of reply.listeners) listener(null)
    })
}

/** Ends a reply that this process is writing; its text so far stays. @returns whether it was being written here */
export async function stopReply(id: string): Promise<boolean> {
  const reply = state.live.get(id)
  reply?.end('stopped')
  await reply?.ended
  return reply !== undefined
}

/** Lets running replies finish for a while; what is then unfinished stays marked as streaming, to be taken over. */
export async function finishReplies(graceMs: number): Promise<void> {
  const timer = setTimeout(() => state.stopping.abort(), graceMs)
  await Promise.allSettled([...state.live.values()].map((reply) => reply.ended))
  clearTimeout(timer)
}

/** Stores what all live replies consist of so far: one statement for those of one table, however many they are. */
function growLive(): void {
  const live = [...state.live]
  for (const grow of new Set(live.map(([, reply]) => reply.grow))) {
    const those = live.filter(([, reply]) => reply.grow === grow)
    grow(
      state.writer,
      those.map(([id, { text }]) => ({ id, text })),
    ).then(
      (mine) => {
        for (const [id, reply] of those) if (!mine.includes(id)) reply.end('overtaken')
      },
      (error) => log().warn({ error: String(error) }, 'growing replies could not be stored'),
    )
  }
}

async function write<Row extends ReplyRow>(
  kind: ReplyKind<Row>,
  id: string,
  reply: LiveReply,
  say: Saying,
  ending: AbortSignal,
): Promise<void> {
  const tell = (event: ReplyEvent) => {
    for (const listener of reply.listeners) listener(event)
  }
  try {
    const parts = say(AbortSignal.any([state.stopping.signal, ending]))
    let part = await parts.next()
    for (; !part.done; part = await parts.next()) {
      if (part.value.type === 'reset') {
        reply.text = ''
        tell({ type: 'reset', id })
      } else {
        reply.text += part.value.text
        tell({ type: 'delta', id, text: part.value.text })
      }
    }
    await finish(part.value)
  } catch (thrown) {
    if (!ending.aborted) throw thrown
    if (ending.reason === 'stopped') await finish({ text: reply.text, engine: null, fallback: null })
  }

  async function finish(whole: Parameters<typeof kind.complete>[2]) {
    const { text, engine, fallback } = whole
    await kind.complete(id, state.writer, { text, engine, fallback })
    // Whoever comes once the end is told finds it in the row.
    state.live.delete(id)
    tell({ type: 'done', id, text, engine, fallback })
  }
}
