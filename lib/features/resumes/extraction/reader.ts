import 'server-only'
import { AppError } from '@/lib/core/errors'
import type { ResumeDocument } from '@/lib/features/resumes/document'
import { readLimits } from '@/lib/features/resumes/extraction/limits'
import { type Pool, type ProcessKind, pooled } from '@/lib/features/resumes/extraction/processes'
import type { FileKind, ReadAnswer } from '@/lib/features/resumes/extraction/protocol'

/** Two, so that one file that takes its time does not make all others wait. */
const reading: ProcessKind = {
  script: 'child.ts',
  count: 2,
  residentMegabytes: readLimits.residentMegabytes,
  mayUseAddons: false,
}
/** One: it works as hard as a core can. */
const drawing: ProcessKind = {
  script: 'drawing-child.ts',
  count: 1,
  residentMegabytes: readLimits.drawingMegabytes,
  mayUseAddons: true,
}

// On globalThis because a bundler may give routes and jobs each a copy of this module.
const shared = globalThis as typeof globalThis & { __resumeReaders?: { reading: Pool; drawing: Pool } }
shared.__resumeReaders ??= { reading: pooled(reading), drawing: pooled(drawing) }
const pools = shared.__resumeReaders

/**
 * Looks whether a file can be read, without reading it all. `load` is called when its turn comes.
 * @throws AppError `file_empty`, `file_type`, `file_encrypted`, `file_corrupt`, `file_too_complex`, `picture_size`, or
 *   `busy` on a time-out
 */
export async function inspectFile(load: () => Promise<Uint8Array>): Promise<FileKind> {
  const answer = await pools.reading.ask('inspect', load, readLimits.inspectMs)
  return accepted(answer, 'kind').kind
}

/**
 * Reads what a file says and how it is laid out. `load` is called when its turn comes, and again when letters have to be
 * recognised in pictures; `limitMs` is the time that reading may then take, recognition apart.
 * @throws AppError as inspectFile, or `file_no_text`
 */
export async function extractDocument(
  load: () => Promise<Uint8Array>,
  limitMs: number = readLimits.extractMs,
): Promise<ResumeDocument> {
  const read = await pools.reading.ask('read', load, limitMs)
  const answer = needsDrawing(read) ? await pools.drawing.ask('read', load, readLimits.recogniseMs) : read
  return accepted(answer, 'document').document
}

/**
 * A small WebP of a file's first page, at most 320 pixels across; null for a kind of file that has no pages.
 * @throws AppError as inspectFile
 */
export async function renderThumbnail(bytes: Uint8Array): Promise<Uint8Array | null> {
  const answer = await pools.drawing.ask('thumbnail', async () => bytes, readLimits.extractMs)
  return accepted(answer, 'thumbnail').thumbnail
}

const needsDrawing = (answer: ReadAnswer) => !answer.ok && answer.code === 'needs_drawing'

function accepted<Key extends string>(
  answer: ReadAnswer,
  key: Key,
): Extract<ReadAnswer, Record<Key, unknown>> {
  if (!answer.ok) throw new AppError(answer.code === 'needs_drawing' ? 'file_no_text' : answer.code)
  if (!(key in answer)) throw new AppError('internal')
  return answer as Extract<ReadAnswer, Record<Key, unknown>>
}
