import 'server-only'
import { gatherEvents } from '@/lib/platform/ai/gather-events'

/** `fetch` for providers: the events of a stream come gathered. */
export async function gatheringFetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  // Explicit, so that Next's fetch never keeps a copy of a reply.
  const response = await fetch(input, { ...init, cache: 'no-store' })
  const isStream = response.ok && response.headers.get('content-type')?.includes('text/event-stream')
  if (!isStream || !response.body) return response
  return new Response(gatherEvents(response.body), response)
}
