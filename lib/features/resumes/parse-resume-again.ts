import 'server-only'
import { transaction } from '@/db/client'
import { getResume, updateResume } from '@/lib/features/resumes/data'
import { parseResume } from '@/lib/features/resumes/jobs/parse-resume'
import { isStuck, type ResumeStatus } from '@/lib/features/resumes/model'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { enqueue, wake } from '@/lib/platform/jobs/enqueue'

/**
 * Parses a resume once more; what the person corrected in its sections stays.
 * @throws AppError `not_found`, `wrong_state` while it is being parsed
 */
export async function parseResumeAgain(viewer: Viewer, id: string): Promise<void> {
  const resume = await getResume(viewer, id)
  const from: ResumeStatus[] = isStuck(resume) ? [resume.status] : ['completed', 'failed']
  await transaction(async () => {
    await updateResume(viewer, id, { status: 'pending', failure: null }, from)
    await enqueue(parseResume, { resumeId: id })
  })
  wake(parseResume)
}
