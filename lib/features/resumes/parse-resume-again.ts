import 'server-only'
import { transaction } from '@/db/client'
import { updateResume } from '@/lib/features/resumes/data'
import { parseResume } from '@/lib/features/resumes/jobs/parse-resume'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { enqueue, wake } from '@/lib/platform/jobs/enqueue'

/**
 * Reads the file once more; its sections, edited or not, are replaced when that succeeds.
 * @throws AppError `not_found`, `wrong_state` while it is being parsed
 */
export async function parseResumeAgain(viewer: Viewer, id: string): Promise<void> {
  await transaction(async () => {
    await updateResume(viewer, id, { status: 'pending', failure: null }, ['completed', 'failed'])
    await enqueue(parseResume, { resumeId: id })
  })
  wake(parseResume)
}
