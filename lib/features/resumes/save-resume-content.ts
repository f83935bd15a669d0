import 'server-only'
import { transaction } from '@/db/client'
import { AppError } from '@/lib/core/errors'
import { getResume, updateResume } from '@/lib/features/resumes/data'
import { emptyContent, maxContentLength, type ResumeContent } from '@/lib/features/resumes/model'
import { recordCorrections } from '@/lib/features/resumes/record-corrections'
import type { Viewer } from '@/lib/platform/auth/viewer'

/**
 * Stores the sections as the person wrote them, and remembers what they changed, so that no later parse changes it
 * back; a resume that could not be parsed is completed by this.
 * @throws AppError `not_found`, `wrong_state` while it is being parsed, `text_too_long`
 */
export async function saveResumeContent(viewer: Viewer, id: string, content: ResumeContent): Promise<void> {
  if (JSON.stringify(content).length > maxContentLength) {
    throw new AppError('text_too_long', { limit: maxContentLength })
  }
  await transaction(async () => {
    await updateResume(viewer, id, { status: 'completed', failure: null }, ['completed', 'failed'])
    const { content: before, fields, removed } = await getResume(viewer, id)
    const corrections = recordCorrections({ content: before ?? emptyContent, fields, removed }, content)
    await updateResume(viewer, id, { content, ...corrections })
  })
}
