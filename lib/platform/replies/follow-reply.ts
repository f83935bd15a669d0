import 'server-only'
import { replyPollMs, replyStaleMs } from '@/lib/platform/replies/limits'
import type { ReplyEvent } from '@/lib/platform/replies/reply-events'
import type { ReplyKind, ReplyRow } from '@/lib/platform/replies/reply-kind'
import { type LiveReply, liveReply, thisWriter, writeReply } from '@/lib/platform/replies/write-reply'

/**
 * A reply as it is written, from its beginning to its `done`: by this process, by another one (then the row is
 * looked at as it grows), or by nobody any more (then it is taken over and written anew).
 * @param id of a reply that the caller may see
 */
export async function* followReply<Row extends ReplyRow>(
  kind: ReplyKind<Row>,
  id: string,
  signal: AbortSignal,
): AsyncGenerator<ReplyEvent> {
  let seen = ''
  while (!signal.aborted) {
    const live = liveReply(id)
    if (live) {
      yield* listen(live, id, seen, signal)
      return
    }
    const row = await kind.find(id)
    if (!row) return
    yield* restart(id, seen, row.text)
    seen = row.text
    if (row.status === 'complete') {
      const { text, engine, fallback } = row
      yield { type: 'done', id, text, engine, fallback }
      return
    }
    const staleSince = new Date(Date.now() - replyStaleMs)
    if (await kind.takeOver(id, thisWriter, staleSince)) writeReply(kind, row)
    else await pause(replyPollMs, signal)
  }
}

/** Brings a follower who has seen one text to another with as little as possible. */
function* restart(id: string, seen: string, text: string): Generator<ReplyEvent> {
  if (text.startsWith(seen)) {
    if (text.length > seen.length) yield { type: 'delta', id, text: text.slice(seen.length) }
    return
  }
  yield { type: 'reset', id }
  if (text) yield { type: 'delta', id, text }
}

async function* listen(
  live: LiveReply,
  id: string,
  seen: string,
  signal: AbortSignal,
): AsyncGenerator<ReplyEvent> {
  // Waits with the rest: while a slow follower is given it, the reply goes on, and may end.
  const waiting: (ReplyEvent | null)[] = [...restart(id, seen, live.text)]
  let wake = () => {}
  const listener = (event: ReplyEvent | null) => {
    waiting.push(event)
    wake()
  }
  const leave = () => listener(null)
  live.listeners.add(listener)
  signal.addEventListener('abort', leave)
  try {
    for (;;) {
      for (const event of waiting.splice(0)) {
        if (!event) return
        yield event
        if (event.type === 'done' && event.id === id) return
      }
      await new Promise<void>((resolve) => {
        wake = resolve
        if (waiting.length > 0) resolve()
      })
    }
  } finally {
    live.listeners.delete(listener)
    signal.removeEventListener('abort', leave)
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve()
    })
  })
}
