import 'server-only'
import { randomUUID } from 'node:crypto'
import { transaction } from '@/db/client'
import { AppError } from '@/lib/core/errors'
import { getResume, getResumeDocument, insertResume, updateResume } from '@/lib/features/resumes/data'
import type { ResumeContent } from '@/lib/features/resumes/model'
import { recordCorrections } from '@/lib/features/resumes/record-corrections'
import { keepDocument } from '@/lib/features/resumes/stored-document'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { storage } from '@/lib/platform/storage/storage'

/**
 * Makes a resume of its own out of another, with the same file, and with sections in which what differs is the
 * person's: it is marked as such, and a later parse keeps it. The other one stays as it is.
 * @returns the new resume's id
 * @throws AppError `not_found`, `resume_not_ready`
 */
export async function copyResume(
  viewer: Viewer,
  id: string,
  { name, content }: { name: string; content: ResumeContent },
): Promise<string> {
  const source = await getResume(viewer, id)
  if (!source.content) throw new AppError('resume_not_ready')
  const document = await getResumeDocument(viewer, id)
  const corrections = recordCorrections({ ...source, content: source.content }, content)
  const storageKey = `resumes/${randomUUID()}`
  const thumbnailKey = source.thumbnailKey && `thumbnails/${randomUUID()}`
  try {
    await copyFile(source.storageKey, storageKey)
    if (source.thumbnailKey && thumbnailKey) await copyFile(source.thumbnailKey, thumbnailKey)
    return await transaction(async () => {
      const { mediaType, byteSize, text, finding, confidence, engine, fallback } = source
      const copyId = await insertResume(viewer, { name, mediaType, byteSize, storageKey })
      const read = { text, finding, confidence, engine, fallback, thumbnailKey, content, ...corrections }
      const kept = document ? { document: keepDocument(document) } : {}
      await updateResume(viewer, copyId, { ...read, ...kept, status: 'completed' }, ['pending'])
      return copyId
    })
  } catch (error) {
    await Promise.allSettled([storageKey, thumbnailKey].map((key) => key && storage().remove(key)))
    throw error
  }
}

async function copyFile(from: string, to: string): Promise<void> {
  const { stream } = await storage().read(from)
  await storage().put(to, stream)
}
