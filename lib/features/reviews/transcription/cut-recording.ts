import 'server-only'
import { randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { AppError } from '@/lib/core/errors'
import type { Review } from '@/lib/features/reviews/data'
import { maxRecordingHours } from '@/lib/features/reviews/limits'
import { listChunks } from '@/lib/features/reviews/recordings/data'
import { readPieces } from '@/lib/features/reviews/recordings/read-pieces'
import { chooseCuts } from '@/lib/features/reviews/transcription/choose-cuts'
import { insertParts, listParts, type RecordingPart } from '@/lib/features/reviews/transcription/data'
import { partMaxMs, partTargetMs, requestBytes } from '@/lib/features/reviews/transcription/part-limits'
import { storeParts } from '@/lib/features/reviews/transcription/store-parts'
import { takenWhole } from '@/lib/features/reviews/transcription/taken-whole'
import { transcribers } from '@/lib/platform/ai/transcription/transcribers'
import { findSilences, isSilent, levelMs } from '@/lib/platform/media/levels'
import { mediaTools } from '@/lib/platform/media/media-tools'
import { probe } from '@/lib/platform/media/probe'
import { speech, speechFitting, speechRange } from '@/lib/platform/media/speech'
import { withWorkFolder } from '@/lib/platform/media/work-folder'
import { writeSpeech } from '@/lib/platform/media/write-speech'
import { storage } from '@/lib/platform/storage/storage'

/** Where a part lies in its recording, before it is stored. */
type Cut = Pick<RecordingPart, 'ordinal' | 'startMs' | 'endMs' | 'mediaType' | 'storageKey'>

const maxMs = maxRecordingHours * 3_600_000

/**
 * Cuts an uploaded recording into parts that a transcriber takes, at silences; long silences belong to no part. What is
 * cut already stays as it is.
 * @returns how long the recording is; null when nobody here can tell
 * @throws AppError `no_transcriber`, `recording_unreadable`, `recording_silent`, `recording_too_long`,
 *   `media_tools_missing`; the reason of `signal`
 */
export async function cutRecording(
  review: Pick<Review, 'id' | 'mediaType' | 'size' | 'durationMs'>,
  signal: AbortSignal,
): Promise<{ durationMs: number | null }> {
  if (transcribers().length === 0) throw new AppError('no_transcriber')
  const parts = await listParts(review.id)
  if (parts.length > 0 && (await areStored(parts))) {
    return { durationMs: review.durationMs ?? (parts.at(-1)?.endMs || null) }
  }
  const isWhole = parts.some(({ endMs }) => endMs === 0)
  return mediaTools() && !isWhole ? cutSound(review, parts, signal) : takeWhole(review, signal)
}

/** Whether every part that is still to be heard has its file: the process that cut it may have been killed before. */
async function areStored(parts: readonly RecordingPart[]): Promise<boolean> {
  for (const { result, storageKey } of parts) {
    const isThere = async () => {
      const { stream } = await storage().read(storageKey, { start: 0, end: 1 })
      await stream.cancel()
      return true
    }
    if (result === null && !(await isThere().catch(() => false))) return false
  }
  return true
}

function cutSound(
  { id }: Pick<Review, 'id'>,
  before: readonly RecordingPart[],
  signal: AbortSignal,
): Promise<{ durationMs: number }> {
  return withWorkFolder(async (folder) => {
    const whole = join(folder, 'recording')
    const sound = join(folder, speech.fileName)
    const pieces = await listChunks(id)
    await pipeline(readPieces(pieces), createWriteStream(whole, { mode: 0o600 }), { signal }).catch(
      (error) => {
        signal.throwIfAborted()
        throw error
      },
    )
    const levels = await listen(whole, sound, signal)
    const durationMs = levels.length * levelMs
    const cuts = before.length > 0 ? before : partsOf(id, levels)
    await insertParts(id, [...cuts])
    await storeParts(id, signal, ({ startMs, endMs }) => {
      const { start, end } = speechRange(startMs, endMs)
      return createReadStream(sound, { start, end: end - 1 })
    })
    return { durationMs }
  })
}

async function listen(whole: string, sound: string, signal: AbortSignal): Promise<number[]> {
  const found = await probe(whole, signal)
  if (!found) throw new AppError('recording_unreadable')
  if (!found.hasSound) throw new AppError('recording_silent')
  if ((found.statedMs ?? 0) > maxMs) throw new AppError('recording_too_long')
  const levels = await writeSpeech(whole, sound, { limitMs: maxMs + 1_000, signal })
  if (levels.length === 0) throw new AppError('recording_unreadable')
  if (levels.length * levelMs > maxMs) throw new AppError('recording_too_long')
  if (isSilent(levels)) throw new AppError('recording_silent')
  return levels
}

function partsOf(id: string, levels: readonly number[]): Cut[] {
  const durationMs = levels.length * levelMs
  const lengths = { targetMs: partTargetMs, maxMs: Math.min(partMaxMs, speechFitting(requestBytes)) }
  const cuts = [0, ...chooseCuts(durationMs, findSilences(levels), lengths), durationMs]
  return cuts
    .slice(1)
    .map((endMs, at) => ({ startMs: cuts[at] ?? 0, endMs }))
    .filter(({ startMs, endMs }) => !isSilent(levels.slice(startMs / levelMs, endMs / levelMs)))
    .map((span, ordinal) => ({ ordinal, ...span, mediaType: speech.mediaType, storageKey: newKey(id) }))
}

async function takeWhole(
  { id, mediaType, size }: Pick<Review, 'id' | 'mediaType' | 'size'>,
  signal: AbortSignal,
): Promise<{ durationMs: null }> {
  if (!mediaType || !takenWhole(mediaType) || size > requestBytes) throw new AppError('media_tools_missing')
  // Its end is not known, and nothing before it has to be.
  await insertParts(id, [{ ordinal: 0, startMs: 0, endMs: 0, mediaType, storageKey: newKey(id) }])
  const pieces = await listChunks(id)
  await storeParts(id, signal, () => readPieces(pieces))
  return { durationMs: null }
}

const newKey = (id: string) => `recordings/${id}/${randomUUID()}`
