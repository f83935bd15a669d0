import 'server-only'
import { transaction } from '@/db/client'
import { allJudged } from '@/lib/features/evaluation/data'
import { lockInterview, moveInterview } from '@/lib/features/interviews/data'
import { buildReport } from '@/lib/features/reports/build-report'
import type { JobHandler } from '@/lib/platform/jobs/define-job'

/** Builds the report of an interview whose turns are all judged, or brings it up to date after a later judgement. */
export const completeInterview: JobHandler<{ interviewId: string }> = async ({ interviewId }) => {
  await transaction(async () => {
    const interview = await lockInterview('system', interviewId)
    const over = interview.status === 'evaluating' || interview.status === 'completed'
    if (!over || !(await allJudged(interviewId))) return
    await buildReport('system', interviewId)
    if (interview.status === 'evaluating') await moveInterview(interview, 'completed')
  })
}
