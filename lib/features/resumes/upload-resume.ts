import 'server-only'
import { randomUUID } from 'node:crypto'
import { transaction } from '@/db/client'
import { AppError } from '@/lib/core/errors'
import { log } from '@/lib/core/log'
import { insertResume } from '@/lib/features/resumes/data'
import { inspectFile } from '@/lib/features/resumes/extraction/reader'
import { mediaTypeOf, nameOfFile } from '@/lib/features/resumes/file-name'
import { parseResume } from '@/lib/features/resumes/jobs/parse-resume'
import { maxFileBytes, maxFileMegabytes } from '@/lib/features/resumes/model'
import { readStoredFile } from '@/lib/features/resumes/stored-file'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { enqueue, wake } from '@/lib/platform/jobs/enqueue'
import { storage } from '@/lib/platform/storage/storage'

/**
 * Takes in a resume file as it arrives, and asks for it to be parsed. Nothing is kept of a file that is refused.
 * @returns the new resume's id
 * @throws AppError `file_empty`, `file_too_large`, `file_type`, `file_encrypted`, `file_corrupt`, `file_too_complex`,
 *   `bad_input` when the upload was cut off, `busy`
 */
export async function uploadResume(
  viewer: Viewer,
  file: { name: string; source: AsyncIterable<Uint8Array> },
): Promise<string> {
  const key = `resumes/${randomUUID()}`
  try {
    const { size } = await storage().put(key, upToLimit(file.source))
    let head = new Uint8Array()
    const kind = await inspectFile(async () => {
      const bytes = await readStoredFile(key)
      head = bytes.slice(0, 1)
      return bytes
    })
    const id = await transaction(async () => {
      const resumeId = await insertResume(viewer, {
        name: nameOfFile(file.name),
        mediaType: mediaTypeOf(kind, file.name, head),
        byteSize: size,
        storageKey: key,
      })
      await enqueue(parseResume, { resumeId })
      return resumeId
    })
    wake(parseResume)
    return id
  } catch (error) {
    await storage()
      .remove(key)
      .catch((problem) => log().error({ key, error: String(problem) }, 'a refused file was not removed'))
    throw error
  }
}

async function* upToLimit(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let size = 0
  const pieces = source[Symbol.asyncIterator]()
  try {
    for (;;) {
      const piece = await pieces.next().catch((cause) => {
        throw new AppError('bad_input', {}, { cause })
      })
      if (piece.done) return
      size += piece.value.length
      if (size > maxFileBytes) throw new AppError('file_too_large', { megabytes: maxFileMegabytes })
      yield piece.value
    }
  } finally {
    await pieces.return?.()
  }
}
