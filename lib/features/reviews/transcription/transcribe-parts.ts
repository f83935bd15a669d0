import 'server-only'
import pLimit from 'p-limit'
import { AppError } from '@/lib/core/errors'
import type { Review } from '@/lib/features/reviews/data'
import { transcribedAtOnce } from '@/lib/features/reviews/limits'
import { listParts, type RecordingPart, savePartResult } from '@/lib/features/reviews/transcription/data'
import { partFileName } from '@/lib/features/reviews/transcription/taken-whole'
import { type Transcription, transcribe } from '@/lib/platform/ai/transcription/transcribe'
import { storage } from '@/lib/platform/storage/storage'

export type TranscribingOptions = {
  signal: AbortSignal
  /** Told at the beginning and after each part. */
  onProgress: (done: number, total: number) => void | Promise<void>
}

/** What is stored as the engine of a part in which nobody was heard. */
const nobody = 'none'

/**
 * Has the parts of a recording transcribed that have not been yet, several at a time. Each is stored as soon as it is
 * there. When one fails no other is begun, but those that are being paid for are waited for and kept.
 * @throws AppError as transcribe; the reason of `signal`
 */
export async function transcribeParts(
  review: Pick<Review, 'id' | 'userId' | 'language'>,
  { signal, onProgress }: TranscribingOptions,
): Promise<void> {
  const parts = await listParts(review.id)
  const waiting = parts.filter(({ result }) => result === null)
  let done = parts.length - waiting.length
  await onProgress(done, parts.length)
  const turns = pLimit(transcribedAtOnce)
  let failure: { reason: unknown } | undefined
  await Promise.all(
    waiting.map((part) =>
      turns(async () => {
        if (failure) return
        try {
          await savePartResult(review.id, part.ordinal, await hear(part, review, signal))
          await onProgress(++done, parts.length)
        } catch (reason) {
          failure ??= { reason }
        }
      }),
    ),
  )
  signal.throwIfAborted()
  if (failure) throw failure.reason
  const heard = await listParts(review.id)
  if (heard.every(({ result }) => !result?.lines.length)) throw new AppError('nothing_heard')
}

/** A part in which nobody is heard has no lines: people fall silent, and music plays. */
async function hear(
  { storageKey, mediaType, startMs, endMs }: RecordingPart,
  { userId, language }: Pick<Review, 'userId' | 'language'>,
  signal: AbortSignal,
): Promise<Transcription> {
  const durationMs = endMs > startMs ? endMs - startMs : null
  const { stream } = await storage().read(storageKey)
  const sound = { audio: () => stream, mediaType, fileName: partFileName(mediaType), durationMs }
  return transcribe(sound, { language, userId, signal }).catch((error) => {
    if (error instanceof AppError && error.code === 'nothing_heard') {
      return { lines: [], language: null, engine: nobody }
    }
    throw error
  })
}
