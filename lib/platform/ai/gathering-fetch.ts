import 'server-only'
import { coalesceEvents } from '@/lib/platform/ai/coalesce-events'

/**
 * `fetch` for providers. Tokens that arrive together leave together: when the process cannot keep up, one read
 * holds many events, and every layer above would handle each by itself (docs/decisions/0004).
 */
export async function coalescingFetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  // Explicit, so that Next's fetch never keeps a copy of a reply.
  const response = await fetch(input, { ...init, cache: 'no-store' })
  const isStream = response.ok && response.headers.get('content-type')?.includes('text/event-stream')
  if (!isStream || !response.body) return response
  return new Response(coalesced(response.body), response)
}

function coalesced(body: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  const encoder = new TextEncoder()
  let rest = ''
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        for (;;) {
          const { done, value } = await reader.read()
          rest += decoder.decode(value, { stream: !done })
          const end = done ? rest.length : wholeEvents(rest)
          if (end > 0) {
            controller.enqueue(encoder.encode(done ? rest : coalesceEvents(rest.slice(0, end))))
            rest = rest.slice(end)
          }
          if (done) controller.close()
          if (done || end > 0) return
        }
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  )
}

// Where the last whole event ends. Lines that end in CR LF, which few services write, are passed on as they come.
function wholeEvents(text: string): number {
  if (text.includes('\r')) return text.length
  const end = text.lastIndexOf('\n\n')
  return end < 0 ? 0 : end + 2
}
