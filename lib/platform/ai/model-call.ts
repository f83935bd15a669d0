import 'server-only'
import { ProviderFailure } from '@/lib/platform/ai/failures'
import { temperatures } from '@/lib/platform/ai/limits'
import type { Engine, Role } from '@/lib/platform/ai/providers'

// The SDK's models are called directly: docs/decisions/0004-models-called-directly.md.
type CallOptions = Parameters<Engine['model']['doGenerate']>[0]
type Generated = Awaited<ReturnType<Engine['model']['doGenerate']>>

/** What was said so far, the last by the user. */
export type Conversation = { system: string; messages: { role: 'user' | 'assistant'; text: string }[] }

/** Tokens a call used; null where the provider does not say. */
export type Usage = { inputTokens: number | null; outputTokens: number | null }

export const unknownUsage: Usage = { inputTokens: null, outputTokens: null }

/** The SDK's options for a call. */
export function callOptions(
  role: Role,
  { system, messages }: Conversation,
  signal: AbortSignal,
): CallOptions {
  return {
    prompt: [
      { role: 'system', content: system },
      ...messages.map(({ role: speaker, text }) => ({
        role: speaker,
        content: [{ type: 'text' as const, text }],
      })),
    ],
    temperature: temperatures[role],
    abortSignal: signal,
    // Every compatible service knows `system`; `developer`, the SDK's choice for some models, only OpenAI does.
    providerOptions: { openai: { systemMessageMode: 'system' } },
  }
}

/** What a call used, in our shape. */
export function usageOf(usage: Generated['usage']): Usage {
  return { inputTokens: usage.inputTokens.total ?? null, outputTokens: usage.outputTokens.total ?? null }
}

/** The failure that the end of an otherwise good call tells of, if any. */
export function failureOf(
  text: string,
  finish: Generated['finishReason'],
  usage: Usage,
): ProviderFailure | undefined {
  if (finish.unified === 'content-filter') return new ProviderFailure('refused')
  if (finish.unified === 'length') return new ProviderFailure('cut_off')
  // Some services (Spark) give no reason for the end; that they count the tokens shows that it is one.
  if (finish.unified === 'interrupted' && usage.outputTokens === null) {
    return new ProviderFailure('unavailable', { mayRetry: true, detail: 'the stream ended early' })
  }
  if (!text.trim()) return new ProviderFailure('empty', { mayRetry: true })
  return undefined
}
