import 'server-only'
import { toAppError } from '@/lib/core/errors'
import { beginAttempt, beginStep, endStep, getResume } from '@/lib/features/resumes/data'
import type { ParseStep, StepOutcome } from '@/lib/features/resumes/model'

type End = { step?: ParseStep; outcome?: StepOutcome; failure?: string | null }

/** Does one step of a parse and writes into the log when it began, how long it took and how it ended. */
export type LogStep = <Result>(
  step: ParseStep,
  work: () => Promise<Result> | Result,
  /** What the log says of a result other than that the step is done. */
  describe?: (result: Result) => End,
) => Promise<Result>

/** Opens another try in the log of a resume. */
export async function openParseLog(resumeId: string): Promise<LogStep> {
  const attempt = await beginAttempt(resumeId)
  return async (step, work, tell = () => ({})) => {
    const id = await beginStep(resumeId, attempt, step).catch(async (error) => {
      // A resume that is gone is not found; all else is trouble.
      await getResume('system', resumeId)
      throw error
    })
    const begun = performance.now()
    const end = (how: End) =>
      endStep(id, { outcome: 'done', ...how, ms: Math.round(performance.now() - begun) })
    try {
      const result = await work()
      await end(tell(result))
      return result
    } catch (error) {
      await end({ outcome: 'failed', failure: toAppError(error).code })
      throw error
    }
  }
}
