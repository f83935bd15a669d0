import 'server-only'
import { ReadableStream as WebStream } from 'node:stream/web'
import { AppError } from '@/lib/core/errors'
import { getReview } from '@/lib/features/reviews/data'
import { listChunks } from '@/lib/features/reviews/recordings/data'
import { recordingFileName } from '@/lib/features/reviews/recordings/file-name'
import { readPieces } from '@/lib/features/reviews/recordings/read-pieces'
import type { Viewer } from '@/lib/platform/auth/viewer'

/** An uploaded file as it was sent. */
export type Recording = {
  fileName: string
  mediaType: string
  /** Whether there is something to hear. */
  isSound: boolean
  /** Bytes of the whole file. */
  size: number
  /** Its bytes from `start` up to, not including, `end`; nothing is opened before they are read. */
  read: (start?: number, end?: number) => ReadableStream<Uint8Array>
}

/** The file of a review. @throws AppError `not_found` when it is another's, or not complete */
export async function readRecording(viewer: Viewer, id: string): Promise<Recording> {
  const { name, mediaType, kind, size, uploadedAt } = await getReview(viewer, id)
  if (!uploadedAt || !mediaType) throw new AppError('not_found')
  const pieces = await listChunks(id)
  return {
    fileName: recordingFileName({ name, mediaType }),
    mediaType,
    isSound: kind !== 'transcript',
    size,
    read: (start, end) => WebStream.from(readPieces(pieces, start, end)) as ReadableStream<Uint8Array>,
  }
}
