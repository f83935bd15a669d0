import 'server-only'
import { AppError, toAppError } from '@/lib/core/errors'
import { log } from '@/lib/core/log'
import { parseResumeTask } from '@/lib/features/resumes/ai/parse-resume'
import { coverage } from '@/lib/features/resumes/coverage'
import { getResume, type Resume, updateResume } from '@/lib/features/resumes/data'
import { documentText } from '@/lib/features/resumes/document'
import { extractDocument } from '@/lib/features/resumes/extraction/reader'
import { type ResumeFailure, resumeFailureSchema } from '@/lib/features/resumes/model'
import { readStoredFile } from '@/lib/features/resumes/stored-file'
import { runTask } from '@/lib/platform/ai/run-task'
import type { JobContext, JobHandler } from '@/lib/platform/jobs/define-job'

/** Reads the file, finds its sections and stores both; a file that cannot be read is failed with the reason. */
export const handleParseResume: JobHandler<{ resumeId: string }> = async ({ resumeId }, context) => {
  try {
    await updateResume('system', resumeId, { status: 'processing' }, ['pending', 'processing'])
    await parse(await getResume('system', resumeId), context)
  } catch (thrown) {
    const { code, cause } = toAppError(thrown)
    const mayPass = code === 'busy' || code === 'internal'
    if (mayPass && !context.lastAttempt) throw thrown
    if (code === 'internal') log().error({ error: String(cause) }, 'a resume could not be parsed')
    await failResume(resumeId, code === 'busy' ? 'file_too_complex' : resumeFailureSchema.parse(code))
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

async function parse(resume: Resume, { step, signal }: JobContext): Promise<void> {
  const text = await step('extract', async () =>
    documentText(await extractDocument(() => readStoredFile(resume.storageKey))),
  )
  await updateResume('system', resume.id, { text }, ['processing'])
  const { output, engine, fallback } = await step('parse', () =>
    runTask(parseResumeTask, { text }, { userId: resume.userId, signal }),
  )
  const changes = { content: output, confidence: coverage(output, text), engine, fallback, failure: null }
  await updateResume('system', resume.id, { ...changes, status: 'completed' }, ['processing'])
}
