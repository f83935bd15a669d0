import 'server-only'
import type { TranscriberFailureKind } from '@/lib/core/ai-failure'
import { env } from '@/lib/core/env'
import { AppError, type ErrorCode } from '@/lib/core/errors'
import type { Locale } from '@/lib/core/locale'
import { logFailure } from '@/lib/platform/ai/failures'
import { limits } from '@/lib/platform/ai/limits'
import { unknownUsage } from '@/lib/platform/ai/model-call'
import { type Call, recordCalls } from '@/lib/platform/ai/record-call'
import { pauseForRetry } from '@/lib/platform/ai/retry-pause'
import { TranscriberFailure } from '@/lib/platform/ai/transcription/failure'
import type { Heard } from '@/lib/platform/ai/transcription/heard'
import { postAudio, type Sound } from '@/lib/platform/ai/transcription/post-audio'
import { readHeard } from '@/lib/platform/ai/transcription/read-heard'
import { type Transcriber, transcribers } from '@/lib/platform/ai/transcription/transcribers'

/** Sound that a service can take in one request. */
export type Audio = {
  /** Read once, and held while it is sent. */
  audio: Uint8Array<ArrayBuffer> | (() => AsyncIterable<Uint8Array>)
  mediaType: string
  /** With the ending that its type has; nothing that a person wrote. */
  fileName: string
  /** Null when nobody knows; times then come only from the service. */
  durationMs: number | null
}

export type TranscribeOptions = {
  /** Null lets the service find out. */
  language: Locale | null
  /** For whom: usage is counted by user. Null for a command outside the application: nothing is recorded. */
  userId: string | null
  signal?: AbortSignal | undefined
  /** Instead of the configured ones. */
  engines?: Transcriber[]
  /** The time the whole may take, instead of AI_TRANSCRIPTION_SECONDS. */
  seconds?: number
}

/** What was heard, and by whom: "provider/model". */
export type Transcription = Heard & { engine: string }

/**
 * Writes down what is heard: the transcribers in order, each within `limits`. There is no offline way to do it.
 * @throws AppError `no_transcriber`, `nothing_heard` when those that answered heard nobody, `transcriber_quota`,
 *   `transcriber_refused`, or `transcription_failed` when a later try may succeed; the reason of `signal` when it aborts
 */
export async function transcribe(
  { audio, mediaType, fileName, durationMs }: Audio,
  {
    language,
    userId,
    signal,
    engines = transcribers(),
    seconds = env().AI_TRANSCRIPTION_SECONDS,
  }: TranscribeOptions,
): Promise<Transcription> {
  if (engines.length === 0) throw new AppError('no_transcriber')
  const pieces = audio instanceof Uint8Array ? [audio] : await Array.fromAsync(audio())
  const sound = { bytes: new Blob(pieces as BlobPart[], { type: mediaType }), fileName }
  const deadline = performance.now() + seconds * 1_000
  const calls: Call[] = []
  const failures: TranscriberFailure[] = []
  try {
    for (const [index, engine] of engines.entries()) {
      // One that hangs leaves those after it their share of the time.
      const until = performance.now() + (deadline - performance.now()) / (engines.length - index)
      const result = await ask({ engine, sound, durationMs, language, until, signal, calls })
      if (!(result instanceof TranscriberFailure)) return { ...result, engine: engine.name }
      failures.push(result)
    }
  } finally {
    // Nobody waits for it: what was paid for is worth storing first.
    void recordCalls(userId, 'transcribe', calls)
  }
  throw new AppError(reasonOf(failures.map(({ kind }) => kind)), {}, { cause: failures.at(-1) })
}

type Asking = {
  engine: Transcriber
  sound: Sound
  durationMs: number | null
  language: Locale | null
  /** When this engine's time is over, by `performance.now()`. */
  until: number
  signal: AbortSignal | undefined
  /** Where every call is noted. */
  calls: Call[]
}

async function ask(asking: Asking): Promise<Heard | TranscriberFailure> {
  const { engine, until, signal } = asking
  for (let attempt = 1; ; attempt++) {
    const result = await askOnce(asking)
    if (!(result instanceof TranscriberFailure)) return result
    logFailure('transcribe', engine.name, result)
    const again =
      attempt < limits.transportAttempts &&
      (await pauseForRetry(result, until, signal, limits.longestTranscriberPauseMs))
    if (!again) return result
  }
}

async function askOnce({ engine, sound, durationMs, language, until, signal, calls }: Asking) {
  signal?.throwIfAborted()
  const started = performance.now()
  const call: Call = { engine: engine.name, outcome: 'aborted', latencyMs: 0, ...unknownUsage }
  calls.push(call)
  try {
    const answer = await postAudio(engine, sound, language?.slice(0, 2) ?? null, until - started, signal)
    const heard = readHeard(answer, durationMs)
    if (!heard) throw new TranscriberFailure('malformed', { mayRetry: true, detail: 'not a transcription' })
    // The same sound would be heard the same way again.
    if (heard.lines.length === 0) throw new TranscriberFailure('empty')
    call.outcome = 'ok'
    return heard
  } catch (thrown) {
    if (!(thrown instanceof TranscriberFailure)) throw thrown
    call.outcome = thrown.kind
    return thrown
  } finally {
    call.latencyMs = performance.now() - started
  }
}

const passing: TranscriberFailureKind[] = [
  'rate_limited',
  'unavailable',
  'timed_out',
  'stalled',
  'malformed',
  'cut_off',
]

function reasonOf(kinds: readonly TranscriberFailureKind[]): ErrorCode {
  if (kinds.some((kind) => passing.includes(kind))) return 'transcription_failed'
  if (kinds.includes('empty')) return 'nothing_heard'
  return kinds.includes('quota') ? 'transcriber_quota' : 'transcriber_refused'
}
