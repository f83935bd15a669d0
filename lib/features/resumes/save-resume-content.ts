import 'server-only'
import { AppError } from '@/lib/core/errors'
import { updateResume } from '@/lib/features/resumes/data'
import { maxContentLength, type ResumeContent } from '@/lib/features/resumes/model'
import type { Viewer } from '@/lib/platform/auth/viewer'

/**
 * Stores the sections as the person wrote them; a resume that could not be parsed is completed by this.
 * @throws AppError `not_found`, `wrong_state` while it is being parsed, `text_too_long`
 */
export async function saveResumeContent(viewer: Viewer, id: string, content: ResumeContent): Promise<void> {
  if (JSON.stringify(content).length > maxContentLength) {
    throw new AppError('text_too_long', { limit: maxContentLength })
  }
  // What a person wrote is not a guess: it has no confidence.
  const changes = { content, status: 'completed', confidence: null, failure: null } as const
  await updateResume(viewer, id, changes, ['completed', 'failed'])
}
