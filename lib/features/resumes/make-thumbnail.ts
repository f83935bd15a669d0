import 'server-only'
import { randomUUID } from 'node:crypto'
import { log } from '@/lib/core/log'
import { type Resume, updateResume } from '@/lib/features/resumes/data'
import { renderThumbnail } from '@/lib/features/resumes/extraction/reader'
import { canBeViewed } from '@/lib/features/resumes/model'
import type { LogStep } from '@/lib/features/resumes/parse-log'
import { readStoredFile } from '@/lib/features/resumes/stored-file'
import { storage } from '@/lib/platform/storage/storage'

/**
 * Draws the first page of a resume small and stores it, once; kinds of file without pages have none. Its failure is
 * logged and fails nothing else.
 */
export async function makeThumbnail(resume: Resume, logStep: LogStep): Promise<void> {
  if (resume.thumbnailKey || !canBeViewed(resume.mediaType)) return
  try {
    await logStep('thumbnail', async () => {
      const picture = await renderThumbnail(await readStoredFile(resume.storageKey))
      if (picture) await keep(resume.id, picture)
    })
  } catch (error) {
    log().warn({ resume: resume.id, error: String(error) }, 'a resume has no thumbnail')
  }
}

async function keep(id: string, picture: Uint8Array): Promise<void> {
  const key = `thumbnails/${randomUUID()}`
  await storage().put(key, picture)
  try {
    await updateResume('system', id, { thumbnailKey: key })
  } catch (error) {
    await storage().remove(key)
    throw error
  }
}
