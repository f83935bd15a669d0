import 'server-only'
import { log } from '@/lib/core/log'
import { allJudged, findInterviewOf, isToBeJudged, saveEvaluation } from '@/lib/features/evaluation/data'
import { evaluateTurn } from '@/lib/features/evaluation/evaluate-turn'
import { completeInterviewJob } from '@/lib/features/interviews/jobs/complete-interview'
import type { JobHandler } from '@/lib/platform/jobs/define-job'
import { enqueue, wake } from '@/lib/platform/jobs/enqueue'
import { workWhile } from '@/lib/platform/jobs/work-while'

/** Judges the turn as long as anybody waits for it; the last judgement of an interview asks for its report. */
export const handleEvaluateTurn: JobHandler<{ turnId: string }> = async (
  { turnId },
  { signal, lastAttempt },
) => {
  try {
    const wanted = () => isToBeJudged(turnId)
    if (await wanted()) await workWhile(wanted, signal, (whileWanted) => evaluateTurn(turnId, whileWanted))
  } catch (error) {
    if (!lastAttempt) throw error
    log().error({ turnId, error: String(error) }, 'a turn could not be judged')
    await saveEvaluation(turnId, { status: 'not_scored', reason: 'failed' })
  }
  const interviewId = await findInterviewOf(turnId)
  if (!interviewId || !(await allJudged(interviewId))) return
  await enqueue(completeInterviewJob, { interviewId })
  wake(completeInterviewJob)
}
