import { EventSourceParserStream } from 'eventsource-parser/stream'

/**
 * Server-sent events as they arrive, each with its name as `type`.
 * @param silenceMs after which a silent stream counts as broken
 * @throws when the stream breaks or falls silent
 */
export async function* readEvents<Event extends { type: string }>(
  response: Response,
  silenceMs: number,
): AsyncGenerator<Event> {
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
