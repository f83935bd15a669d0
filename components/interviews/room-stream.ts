import { EventSourceParserStream } from 'eventsource-parser/stream'
import type { RoomEvent } from '@/lib/features/interviews/model'

/** The server's refusal of a request, with its sentence in the reader's language. */
export class Refusal extends Error {
  readonly code: string
  /** Whether the same request may succeed later. */
  readonly retry: boolean

  constructor(code: string, message: string, retry: boolean) {
    super(message)
    this.name = 'Refusal'
    this.code = code
    this.retry = retry
  }
}

/** Sends a request. @throws Refusal when the server says no; anything else thrown means that it was not reached */
export async function ask(send: typeof fetch, url: string, init: RequestInit): Promise<Response> {
  const response = await send(url, init)
  if (response.ok) return response
  const body: unknown = await response.json().catch(() => null)
  const { code, message, retry } = (body as { error?: Partial<Refusal> } | null)?.error ?? {}
  // A page in place of our answer comes from something between us and the server.
  if (!code || !message) throw new Error(`status ${response.status}`)
  throw new Refusal(code, message, retry ?? false)
}

/**
 * The events of a room's stream as they arrive.
 * @param silenceMs after which a silent stream counts as broken
 * @throws when the stream breaks or falls silent
 */
export async function* readRoomEvents(response: Response, silenceMs: number): AsyncGenerator<RoomEvent> {
  if (!response.body) throw new Error('an answer without a body')
  const reader = response.body
    .pipeThrough(new TextDecoderStream())
    .pipeThrough(new EventSourceParserStream())
    .getReader()
  try {
    for (;;) {
      const { done, value } = await within(silenceMs, reader.read())
      if (done) return
      yield { type: value.event, ...JSON.parse(value.data) }
    }
  } finally {
    reader.cancel().catch(() => {})
  }
}

async function within<Value>(ms: number, promise: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('silent for too long')), ms)
  })
  try {
    return await Promise.race([promise, late])
  } finally {
    clearTimeout(timer)
  }
}
