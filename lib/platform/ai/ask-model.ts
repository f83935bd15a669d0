import 'server-only'
import { classify, ProviderFailure } from '@/lib/platform/ai/failures'
import { type Conversation, callOptions, failureOf, type Usage, usageOf } from '@/lib/platform/ai/model-call'
import type { Engine, Role } from '@/lib/platform/ai/providers'

/** What a model said, and what was wrong with how it ended, if anything. */
export type Answer = { text: string; usage: Usage; failure: ProviderFailure | undefined }

/**
 * One call of a model for a JSON object. When it is late or the caller aborts, the connection is closed.
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
    const { content, finishReason, usage } = await engine.model.doGenerate({
      ...callOptions(role, conversation, stop),
      responseFormat: { type: 'json' },
    })
    const text = content.map((part) => (part.type === 'text' ? part.text : '')).join('')
    return { text, usage: usageOf(usage), failure: failureOf(text, finishReason) }
  } catch (thrown) {
    signal?.throwIfAborted()
    throw late.aborted ? new ProviderFailure('timed_out') : classify(thrown)
  }
}
