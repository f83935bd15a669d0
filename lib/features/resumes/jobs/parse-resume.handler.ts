import 'server-only'
import { AppError, toAppError } from '@/lib/core/errors'
import { log } from '@/lib/core/log'
import { getResume, updateResume } from '@/lib/features/resumes/data'
import { type ResumeFailure, resumeFailureSchema } from '@/lib/features/resumes/model'
import { parseStoredResume } from '@/lib/features/resumes/parse-stored-resume'
import type { JobHandler } from '@/lib/platform/jobs/define-job'

/** Reads the file, finds its sections and stores both; a file that cannot be read is failed with the reason. */
export const handleParseResume: JobHandler<{ resumeId: string }> = async ({ resumeId }, context) => {
  try {
    await updateResume('system', resumeId, { status: 'processing' }, ['pending', 'processing'])
    await parseStoredResume(await getResume('system', resumeId), context)
  } catch (thrown) {
    const { code, cause } = toAppError(thrown)
    const mayPass = code === 'busy' || code === 'internal'
    if (mayPass && !context.lastAttempt) throw thrown
    if (code === 'internal') log().error({ error: String(cause) }, 'a resume could not be parsed')
    const tooLate = code === 'busy' || (code === 'internal' && context.signal.aborted)
    await failResume(resumeId, tooLate ? 'file_timed_out' : resumeFailureSchema.parse(code))
  }
}

/** Does nothing when the resume was deleted or finished by another try meanwhile. */
async function failResume(id: string, failure: ResumeFailure): Promise<void> {
  try {
    await updateResume('system', id, { status: 'failed', failure }, ['processing'])
  } catch (error) {
    if (!(error instanceof AppError)) throw error
  }
}
