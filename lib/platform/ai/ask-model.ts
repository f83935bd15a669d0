import 'server-only'
import { APICallError } from 'ai'
import { classify, ProviderFailure } from '@/lib/platform/ai/failures'
import { type Conversation, callOptions, failureOf, type Usage, usageOf } from '@/lib/platform/ai/model-call'
import type { Engine, Role } from '@/lib/platform/ai/providers'

/** What a model said, and what was wrong with how it ended, if anything. */
export type Answer = { text: string; usage: Usage; failure: ProviderFailure | undefined }

// Models that were found to refuse JSON mode; the prompt asks them for JSON all the same.
const withoutJsonMode = new WeakSet<Engine['model']>()

/**
 * One call of a model for a JSON object; a second one, once, to a model that turns out to have no JSON mode. When it
 * is late or the caller aborts, the connection is closed.
 * @param ms the time it may take
 * @throws ProviderFailure; the caller's reason when `signal` aborts
 */
export async function askModel(
  engine: Engine,
  role: Role,
  conversation: Conversation,
  ms: number,
  signal: AbortSignal | undefined,
): Promise<Answer> {
  const late = AbortSignal.timeout(Math.max(0, Math.round(ms)))
  const stop = signal ? AbortSignal.any([signal, late]) : late
  try {
    return await generate(engine.model, callOptions(role, conversation, stop))
  } catch (thrown) {
    signal?.throwIfAborted()
    throw late.aborted ? new ProviderFailure('timed_out') : classify(thrown)
  }
}

async function generate(model: Engine['model'], options: ReturnType<typeof callOptions>): Promise<Answer> {
  const asksForJson = !withoutJsonMode.has(model)
  try {
    const { content, finishReason, usage } = await model.doGenerate({
      ...options,
      ...(asksForJson && { responseFormat: { type: 'json' } }),
    })
    const text = content.map((part) => (part.type === 'text' ? part.text : '')).join('')
    const used = usageOf(usage)
    return { text, usage: used, failure: failureOf(text, finishReason, used) }
  } catch (thrown) {
    if (!asksForJson || !refusesJsonMode(thrown)) throw thrown
    withoutJsonMode.add(model)
    return generate(model, options)
  }
}

function refusesJsonMode(thrown: unknown): boolean {
  const isRefused =
    APICallError.isInstance(thrown) && (thrown.statusCode === 400 || thrown.statusCode === 422)
  return isRefused && /response_format|json[ _]?(mode|object)/i.test(thrown.responseBody ?? '')
}
