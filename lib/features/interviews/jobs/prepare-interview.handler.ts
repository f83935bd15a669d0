import 'server-only'
import { transaction } from '@/db/client'
import { toAppError } from '@/lib/core/errors'
import { getInterview, insertTurns, moveInterview, recentQuestions } from '@/lib/features/interviews/data'
import { rememberInterviews } from '@/lib/features/interviews/limits'
import { planQuestions } from '@/lib/features/questions/choosing/plan-questions'
import { readResumeContent } from '@/lib/features/resumes/data'
import type { JobHandler } from '@/lib/platform/jobs/define-job'

/** Makes the questions from resume, position and plan, and opens the room. */
export const prepare: JobHandler<{ interviewId: string }> = async (
  { interviewId },
  { step, signal, lastAttempt },
) => {
  const interview = await getInterview('system', interviewId)
  if (interview.status !== 'preparing') return
  try {
    const planned = await step('questions', async () =>
      planQuestions(
        {
          interviewId,
          positionId: interview.positionId,
          language: interview.language,
          plan: interview.plan,
          resume: interview.resumeId ? await readResumeContent(interview.resumeId) : null,
          recent: await recentQuestions('system', interview.userId, {
            interviewCount: rememberInterviews,
            except: interviewId,
          }),
        },
        { userId: interview.userId, signal },
      ),
    )
    await transaction(async () => {
      await insertTurns(interviewId, planned.questions)
      await moveInterview(interview, 'ready', {
        questionEngine: planned.engine,
        questionFallback: planned.fallback,
      })
    })
  } catch (error) {
    if (!lastAttempt) throw error
    await moveInterview(interview, 'failed', { failure: toAppError(error).code })
  }
}
