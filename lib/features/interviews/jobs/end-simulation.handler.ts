import 'server-only'
import { getInterview } from '@/lib/features/interviews/data'
import { finishInterview } from '@/lib/features/interviews/finish-interview'
import type { JobHandler } from '@/lib/platform/jobs/define-job'

/** Ends the simulation unless it is over already. */
export const endSimulation: JobHandler<{ interviewId: string }> = async ({ interviewId }) => {
  const interview = await getInterview('system', interviewId)
  if (interview.status === 'active') await finishInterview('system', interviewId)
}
