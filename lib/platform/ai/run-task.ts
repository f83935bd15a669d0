import 'server-only'
import pLimit from 'p-limit'
import type { AiFailure } from '@/lib/core/ai-failure'
import { giveWay } from '@/lib/core/background'
import { env } from '@/lib/core/env'
import { askModel } from '@/lib/platform/ai/ask-model'
import { OutputProblem, type Task } from '@/lib/platform/ai/define-task'
import { logFailure, ProviderFailure } from '@/lib/platform/ai/failures'
import { limits } from '@/lib/platform/ai/limits'
import { type Conversation, unknownUsage } from '@/lib/platform/ai/model-call'
import { renderPrompt } from '@/lib/platform/ai/prompt-blocks'
import { type Engine, enginesFor, offlineEngine } from '@/lib/platform/ai/providers'
import { describeOutput, readOutput } from '@/lib/platform/ai/read-output'
import { type Call, recordCalls } from '@/lib/platform/ai/record-call'
import { pauseForRetry } from '@/lib/platform/ai/retry-pause'

export type TaskOptions = {
  /** For whom: usage is counted by user. Null for a command outside the application: nothing is recorded. */
  userId: string | null
  signal?: AbortSignal | undefined
  /** Instead of the configured ones. */
  engines?: Engine[]
  /** The time the whole may take, instead of AI_TASK_SECONDS. */
  seconds?: number
}

/** An output, who made it, and why the preferred provider did not (null: it did, or none is configured). */
export type TaskResult<Output> = { output: Output; engine: string; fallback: AiFailure | null }

/**
 * Runs a task: the engines of its role in order, each within `limits`, then offline. The trouble of providers is
 * never thrown; it is the `fallback` of the result.
 * @throws the reason of `signal` when the caller aborts
 */
export async function runTask<Input, Output>(
  task: Task<Input, Output>,
  given: Input,
  { userId, signal, engines = enginesFor(task.role), seconds = env().AI_TASK_SECONDS }: TaskOptions,
): Promise<TaskResult<Output>> {
  const input = task.input.parse(given)
  const deadline = performance.now() + seconds * 1000
  const calls: Call[] = []
  let fallback: AiFailure | null = null
  try {
    for (const [index, engine] of engines.entries()) {
      const remaining = deadline - performance.now()
      if (remaining <= 0) break
      // One that hangs leaves those after it their share of the time.
      const until = performance.now() + remaining / (engines.length - index)
      const result = await askEngine({ task, input, engine, until, signal, calls })
      if ('output' in result) return { output: result.output, engine: engine.name, fallback }
      fallback ??= result.failure
    }
    signal?.throwIfAborted()
    const started = performance.now()
    const output = await inTurn(async () => {
      await giveWay()
      return task.offline(input)
    })
    calls.push({
      engine: offlineEngine,
      outcome: 'ok',
      latencyMs: performance.now() - started,
      ...unknownUsage,
    })
    return { output, engine: offlineEngine, fallback }
  } finally {
    await recordCalls(userId, task.name, calls)
  }
}

/** Rules take the processor that serves pages, too: one task at a time, and requests come in between. */
const inTurn = pLimit(1)

type Asking<Input, Output> = {
  task: Task<Input, Output>
  input: Input
  engine: Engine
  /** When this engine's time is over, by `performance.now()`. */
  until: number
  signal: AbortSignal | undefined
  /** Where every call is noted. */
  calls: Call[]
}

async function askEngine<Input, Output>(
  asking: Asking<Input, Output>,
): Promise<{ output: Output } | { failure: AiFailure }> {
  const { task, input, engine, until, signal } = asking
  const { system, user } = renderPrompt(task.prompt(input))
  const question: Conversation['messages'] = [{ role: 'user', text: user }]
  const conversation = { system: `${system}\n\n${describeOutput(task.output)}`, messages: question }
  let retries = limits.transportAttempts - 1
  let repairs = limits.repairs
  for (;;) {
    const result = await askOnce(asking, conversation)
    if ('output' in result) return result
    const { failure, correction } = result
    logFailure(task.name, engine.name, failure)
    if (correction && repairs > 0) {
      repairs--
      conversation.messages = [...question, ...correction]
    } else if (retries > 0 && (await pauseForRetry(failure, until, signal))) retries--
    else return { failure: failure.kind }
  }
}

type Attempt<Output> =
  | { output: Output }
  | { failure: ProviderFailure; correction?: Conversation['messages'] }

async function askOnce<Input, Output>(
  { task, input, engine, until, signal, calls }: Asking<Input, Output>,
  conversation: Conversation,
): Promise<Attempt<Output>> {
  const started = performance.now()
  const call: Call = { engine: engine.name, outcome: 'aborted', latencyMs: 0, ...unknownUsage }
  calls.push(call)
  let text = ''
  try {
    const answer = await askModel(engine, task.role, conversation, until - started, signal)
    Object.assign(call, answer.usage)
    if (answer.failure) throw answer.failure
    text = answer.text
    const output = readOutput(task, text, input)
    call.outcome = 'ok'
    return { output }
  } catch (thrown) {
    const attempt = explain(thrown, text)
    call.outcome = attempt.failure.kind
    return attempt
  } finally {
    call.latencyMs = performance.now() - started
  }
}

function explain(
  thrown: unknown,
  text: string,
): { failure: ProviderFailure; correction?: Conversation['messages'] } {
  if (thrown instanceof OutputProblem) {
    return {
      failure: new ProviderFailure('malformed', { cause: thrown }),
      correction: [
        { role: 'assistant', text: text.slice(0, limits.repairExcerpt) },
        {
          role: 'user',
          text: `That answer cannot be used. ${thrown.message}\nGive the whole answer again, corrected.`,
        },
      ],
    }
  }
  if (!(thrown instanceof ProviderFailure)) throw thrown
  if (thrown.kind !== 'cut_off') return { failure: thrown }
  const briefer = 'The last answer was cut off for its length. Answer again, much more briefly.'
  return { failure: thrown, correction: [{ role: 'user', text: briefer }] }
}
