import 'server-only'
import { log } from '@/lib/core/log'
import { followReply } from '@/lib/features/interviews/follow-reply'
import { gatherMs } from '@/lib/features/interviews/limits'
import type { Room, RoomEvent } from '@/lib/features/interviews/model'

/**
 * The room as server-sent events (`RoomEvent`): as it stands, then the reply that is being written, to its
 * end. Whoever reads may leave at any time; the reply itself is finished all the same.
 */
export function streamRoom(room: Room, signal: AbortSignal): Response {
  const streaming = room.messages.find((message) => message.status === 'streaming')
  // The events of the reply bring its text from the beginning.
  const shown = room.messages.map((message) => (message === streaming ? { ...message, text: '' } : message))
  const encoder = new TextEncoder()
  const write = (event: RoomEvent) => {
    const { type, ...data } = event
    return encoder.encode(`event: ${type}\ndata: ${JSON.stringify(data)}\n\n`)
  }
  const left = new AbortController()
  const stream = new ReadableStream<Uint8Array>({
    async start(controller) {
      const { push, flush } = gathering((event) => {
        if (!left.signal.aborted) controller.enqueue(write(event))
      })
      push({ type: 'room', room: { ...room, messages: shown } })
      try {
        if (streaming) {
          const reply = followReply(streaming.id, AbortSignal.any([signal, left.signal]))
          for await (const event of reply) push(event)
        }
        flush()
        if (!left.signal.aborted) controller.close()
      } catch (error) {
        left.abort()
        log().warn({ error: String(error) }, 'a room stream broke off')
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
function gathering(send: (event: RoomEvent) => void) {
  let held: Extract<RoomEvent, { type: 'delta' }> | null = null
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
  const push = (event: RoomEvent) => {
    if (event.type !== 'delta') {
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
