import 'server-only'
import { log } from '@/lib/core/log'
import { gatherMs } from '@/lib/platform/replies/limits'
import type { ReplyEvent } from '@/lib/platform/replies/reply-events'

type Event = { type: string; [data: string]: unknown } | ReplyEvent

/**
 * Server-sent events: how things stand, then a reply that is being written, to its end. Whoever reads may leave at any
 * time; the reply itself is finished all the same.
 * @param reply follows the reply until its signal aborts; null when nothing is being written
 */
export function streamEvents(
  first: { type: string; [data: string]: unknown },
  reply: ((signal: AbortSignal) => AsyncIterable<ReplyEvent>) | null,
  signal: AbortSignal,
): Response {
  const encoder = new TextEncoder()
  const write = ({ type, ...data }: Event) =>
    encoder.encode(`event: ${type}\ndata: ${JSON.stringify(data)}\n\n`)
  const left = new AbortController()
  const stream = new ReadableStream<Uint8Array>({
    async start(controller) {
      const { push, flush } = gathering((event) => {
        if (!left.signal.aborted) controller.enqueue(write(event))
      })
      push(first)
      try {
        if (reply) {
          for await (const event of reply(AbortSignal.any([signal, left.signal]))) push(event)
        }
        flush()
        if (!left.signal.aborted) controller.close()
      } catch (error) {
        left.abort()
        log().warn({ error: String(error) }, 'a stream broke off')
        controller.error(error)
      }
    },
    cancel: () => left.abort(),
  })
  return new Response(stream, {
    headers: {
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-store, no-transform',
      'X-Accel-Buffering': 'no',
    },
  })
}

/**
 * Sends words on at once while they come slowly, and joins those that follow each other within a moment.
 * @param send gets every event; texts of consecutive deltas may arrive as one
 */
function gathering(send: (event: Event) => void) {
  let held: Extract<ReplyEvent, { type: 'delta' }> | null = null
  let timer: NodeJS.Timeout | undefined
  let lastSent = 0
  const flush = () => {
    clearTimeout(timer)
    timer = undefined
    if (!held) return
    send(held)
    held = null
    lastSent = performance.now()
  }
  const push = (event: Event) => {
    if (!isDelta(event)) {
      flush()
      send(event)
      return
    }
    held = held ? { ...held, text: held.text + event.text } : event
    const wait = lastSent + gatherMs - performance.now()
    if (wait <= 0) flush()
    else timer ??= setTimeout(flush, wait)
  }
  return { push, flush }
}

function isDelta(event: Event): event is Extract<ReplyEvent, { type: 'delta' }> {
  return event.type === 'delta'
}
