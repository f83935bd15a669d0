import 'server-only'
import { db } from '@/db/client'
import { aiCalls } from '@/db/schema/operations'
import type { TranscriberFailureKind } from '@/lib/core/ai-failure'
import { log } from '@/lib/core/log'
import type { Usage } from '@/lib/platform/ai/model-call'

/** One call of an engine; `aborted` means that nobody waited for it any more. */
export type Call = Usage & {
  engine: string
  outcome: TranscriberFailureKind | 'ok' | 'aborted'
  latencyMs: number
}

/** Remembers calls made for a user. Never fails the caller: an answer is worth more than its bookkeeping. */
export async function recordCalls(userId: string | null, task: string, calls: Call[]): Promise<void> {
  if (userId === null || calls.length === 0) return
  try {
    await db()
      .insert(aiCalls)
      .values(calls.map((call) => ({ ...call, latencyMs: Math.round(call.latencyMs), userId, task })))
  } catch (error) {
    log().warn({ task, error: String(error) }, 'calls of an AI task were not recorded')
  }
}
