import 'server-only'
import { AppError } from '@/lib/core/errors'
import { inspectFile } from '@/lib/features/resumes/extraction/reader'
import type { RecordingKind } from '@/lib/features/reviews/model'
import { type Piece, readPieces } from '@/lib/features/reviews/recordings/read-pieces'
import { soundType } from '@/lib/features/reviews/recordings/sound-type'
import { transcriptType } from '@/lib/features/reviews/recordings/transcript-type'

/** Bytes that tell what a recording is: its head and, of most, what tracks it has. */
const headBytes = 64 * 1024

/**
 * What an uploaded file is, by its content; its name may say anything.
 * @param announced what its sender took it for
 * @throws AppError `recording_type`, `transcript_type`, `file_encrypted`, `file_corrupt`, `file_too_complex`, or `busy`
 */
export async function judgeRecording(
  announced: RecordingKind,
  pieces: readonly Piece[],
): Promise<{ kind: RecordingKind; mediaType: string }> {
  if (announced === 'transcript') return { kind: announced, mediaType: await judgeTranscript(pieces) }
  const mediaType = soundType(await collect(readPieces(pieces, 0, headBytes)), announced)
  if (!mediaType) throw new AppError('recording_type')
  return { kind: mediaType.startsWith('audio/') ? 'audio' : 'video', mediaType }
}

async function judgeTranscript(pieces: readonly Piece[]): Promise<string> {
  let head = new Uint8Array()
  const kind = await inspectFile(async () => {
    const bytes = await collect(readPieces(pieces))
    head = bytes.slice(0, 200)
    return bytes
  }).catch((error) => {
    if (error instanceof AppError && error.code === 'file_type') throw new AppError('transcript_type')
    throw error
  })
  const mediaType = transcriptType(kind, head)
  if (!mediaType) throw new AppError('transcript_type')
  return mediaType
}

async function collect(source: AsyncIterable<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const all: Uint8Array[] = []
  for await (const piece of source) all.push(piece)
  return new Uint8Array(Buffer.concat(all))
}
