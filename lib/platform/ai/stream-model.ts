import 'server-only'
import type { AiFailure } from '@/lib/core/ai-failure'
import { classify, isWebPage, ProviderFailure, webPageFailure } from '@/lib/platform/ai/failures'
import { type Conversation, callOptions, failureOf, type Usage, usageOf } from '@/lib/platform/ai/model-call'
import type { Engine, Role } from '@/lib/platform/ai/providers'

/** How long a stream may keep its reader waiting, in milliseconds. */
export type StreamWaits = {
  /** Until the first text. */
  firstTokenMs: number
  /** Between one text and the next. */
  stallMs: number
  /** For the whole of it. */
  wholeMs: number
}

/**
 * One streamed call of a model: yields texts as they come, and what it used when it ends. The connection is
 * closed when a wait is over, when the caller aborts, and when the reader leaves before the end.
 * @throws ProviderFailure; the caller's reason when `signal` aborts
 */
export async function* streamModel(
  engine: Engine,
  role: Role,
  conversation: Conversation,
  waits: StreamWaits,
  signal: AbortSignal | undefined,
): AsyncGenerator<string | Usage, void, void> {
  const connection = new AbortController()
  let late: AiFailure | undefined
  const giveUp = (failure: AiFailure) => {
    late = failure
    connection.abort()
  }
  const whole = setTimeout(giveUp, waits.wholeMs, 'timed_out')
  let next = setTimeout(giveUp, waits.firstTokenMs, 'timed_out')
  const stop = signal ? AbortSignal.any([signal, connection.signal]) : connection.signal
  let text = ''
  try {
    const { stream, response } = await engine.model.doStream(callOptions(role, conversation, stop))
    const reader = stream.getReader()
    let failure: ProviderFailure | undefined
    for (;;) {
      const { done, value: part } = await reader.read()
      if (done) break
      if (part.type === 'error') throw part.error
      if (part.type === 'finish') {
        const usage = usageOf(part.usage)
        yield usage
        failure = failureOf(text, part.finishReason, usage)
      }
      if (part.type !== 'text-delta' || !part.delta) continue
      text += part.delta
      // Only the provider's silence counts, not the time the reader takes.
      clearTimeout(next)
      yield part.delta
      next = setTimeout(giveUp, waits.stallMs, 'stalled')
    }
    if (!text && isWebPage(response?.headers?.['content-type'])) throw webPageFailure()
    if (failure) throw failure
  } catch (thrown) {
    signal?.throwIfAborted()
    throw late ? new ProviderFailure(late) : classify(thrown)
  } finally {
    clearTimeout(whole)
    clearTimeout(next)
    connection.abort()
  }
}
