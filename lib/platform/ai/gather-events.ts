import 'server-only'
import { coalesceEvents } from '@/lib/platform/ai/coalesce-events'
import { limits } from '@/lib/platform/ai/limits'

/** A chat stream's event with words in it; the first ones often name the speaker or tell what the model thinks. */
const words = /"content":\s*"[^"]/

/**
 * A chat stream (server-sent events as UTF-8) with fewer events: its first words are passed on at once, and from then
 * on what comes within a moment together, because every layer above handles each event by itself
 * (docs/decisions/0004). What is cut off at the end is passed on as it is.
 */
export function gatherEvents(body: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  const encoder = new TextEncoder()
  let reading: ReturnType<typeof reader.read> | undefined
  let rest = ''
  let due = 0
  const read = () => {
    const part = reader.read()
    // Of a stream that breaks when nobody asks for more, nobody wants to know.
    part.catch(() => undefined)
    return part
  }
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const pass = (end: number) => {
          const text = coalesceEvents(rest.slice(0, end))
          rest = rest.slice(end)
          if (due > 0 || words.test(text)) due = performance.now() + limits.gatherMs
          controller.enqueue(encoder.encode(text))
        }
        let late: Promise<void> | undefined
        for (;;) {
          const end = wholeEvents(rest)
          const wait = due - performance.now()
          if (end > 0 && wait <= 0) return pass(end)
          reading ??= read()
          if (end > 0) late ??= pause(wait)
          const part = await (late ? Promise.race([reading, late]) : reading)
          if (!part) return pass(end)
          reading = undefined
          rest += decoder.decode(part.value, { stream: !part.done })
          if (!part.done) continue
          const whole = wholeEvents(rest)
          if (whole > 0) pass(whole)
          if (rest) controller.enqueue(encoder.encode(rest))
          return controller.close()
        }
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  )
}

/** Where the last whole event ends. Lines that end in CR LF, which few services write, are passed on as they come. */
function wholeEvents(text: string): number {
  if (text.includes('\r')) return text.length
  const end = text.lastIndexOf('\n\n')
  return end < 0 ? 0 : end + 2
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
