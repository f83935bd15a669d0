import 'server-only'
import { setImmediate as breathe } from 'node:timers/promises'
import type { AiFailure } from '@/lib/core/ai-failure'
import { env } from '@/lib/core/env'
import type { Reply } from '@/lib/platform/ai/define-reply'
import { logFailure, ProviderFailure } from '@/lib/platform/ai/failures'
import { limits } from '@/lib/platform/ai/limits'
import { type Conversation, unknownUsage } from '@/lib/platform/ai/model-call'
import { phrases } from '@/lib/platform/ai/phrases'
import { renderPrompt } from '@/lib/platform/ai/prompt-blocks'
import { type Engine, enginesFor, offlineEngine, type Role } from '@/lib/platform/ai/providers'
import { type Call, recordCalls } from '@/lib/platform/ai/record-call'
import { pauseForRetry } from '@/lib/platform/ai/retry-pause'
import { streamModel } from '@/lib/platform/ai/stream-model'

/** Text to append; `reset` takes back all text so far, because another engine begins anew. */
export type ReplyPart = { type: 'delta'; text: string } | { type: 'reset' }

/** The whole reply, who said it, and why the preferred provider did not (null: it did, or none is configured). */
export type ReplyResult = { engine: string; fallback: AiFailure | null; text: string }

export type ReplyOptions = {
  /** For whom: usage is counted by user. */
  userId: string
  signal?: AbortSignal | undefined
  /** Instead of the configured ones. */
  engines?: Engine[]
  /** The waits, instead of AI_FIRST_TOKEN_SECONDS, AI_STALL_SECONDS and AI_REPLY_SECONDS. */
  firstTokenSeconds?: number
  stallSeconds?: number
  replySeconds?: number
}

/**
 * Streams a reply: the engines of its role in order, then offline. The trouble of providers is never thrown; it is
 * the `fallback` of the result. Leaving the loop early (`return`) closes the provider's connection at once.
 * @throws the reason of `signal` when the caller aborts
 */
export async function* streamReply<Input>(
  reply: Reply<Input>,
  given: Input,
  {
    userId,
    signal,
    engines = enginesFor(reply.role),
    firstTokenSeconds = env().AI_FIRST_TOKEN_SECONDS,
    stallSeconds = env().AI_STALL_SECONDS,
    replySeconds = env().AI_REPLY_SECONDS,
  }: ReplyOptions,
): AsyncGenerator<ReplyPart, ReplyResult, void> {
  const input = reply.input.parse(given)
  const deadline = performance.now() + replySeconds * 1000
  const calls: Call[] = []
  let fallback: AiFailure | null = null
  try {
    const { system, user } = renderPrompt(reply.prompt(input))
    const conversation: Conversation = { system, messages: [{ role: 'user', text: user }] }
    for (const engine of engines) {
      const said = yield* speak({
        engine,
        task: reply,
        conversation,
        deadline,
        waits: { firstTokenMs: firstTokenSeconds * 1000, stallMs: stallSeconds * 1000 },
        signal,
        calls,
      })
      if ('text' in said) return { engine: engine.name, fallback, text: said.text }
      fallback ??= said.failure
    }
    signal?.throwIfAborted()
    const started = performance.now()
    const text = reply.offline(input)
    for (const phrase of phrases(text)) {
      yield { type: 'delta', text: phrase }
      await breathe()
      signal?.throwIfAborted()
    }
    calls.push({
      engine: offlineEngine,
      outcome: 'ok',
      latencyMs: performance.now() - started,
      ...unknownUsage,
    })
    return { engine: offlineEngine, fallback, text }
  } finally {
    await recordCalls(userId, reply.name, calls)
  }
}

type Speaking = {
  engine: Engine
  task: { name: string; role: Role }
  conversation: Conversation
  /** When the whole reply must be done, by `performance.now()`. */
  deadline: number
  waits: { firstTokenMs: number; stallMs: number }
  signal: AbortSignal | undefined
  /** Where every call is noted. */
  calls: Call[]
}

async function* speak({
  engine,
  task,
  conversation,
  deadline,
  waits,
  signal,
  calls,
}: Speaking): AsyncGenerator<ReplyPart, { text: string } | { failure: AiFailure }, void> {
  for (let attempt = 1; ; attempt++) {
    const started = performance.now()
    const wholeMs = deadline - started
    if (wholeMs <= 0) return { failure: 'timed_out' }
    const call: Call = { engine: engine.name, outcome: 'aborted', latencyMs: 0, ...unknownUsage }
    calls.push(call)
    let text = ''
    let failure: ProviderFailure
    try {
      for await (const part of streamModel(engine, task.role, conversation, { ...waits, wholeMs }, signal)) {
        if (typeof part === 'string') {
          text += part
          yield { type: 'delta', text: part }
        } else Object.assign(call, part)
      }
      call.outcome = 'ok'
      return { text }
    } catch (thrown) {
      if (!(thrown instanceof ProviderFailure)) throw thrown
      failure = thrown
      call.outcome = failure.kind
    } finally {
      call.latencyMs = performance.now() - started
    }
    logFailure(task.name, engine.name, failure)
    if (text) {
      yield { type: 'reset' }
      return { failure: failure.kind }
    }
    const again = attempt < limits.transportAttempts && (await pauseForRetry(failure, deadline, signal))
    if (!again) return { failure: failure.kind }
  }
}
