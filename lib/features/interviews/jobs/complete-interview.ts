import { z } from 'zod'
import { defineJob } from '@/lib/platform/jobs/define-job'

/** Builds the report once every turn is judged. Asked for when an interview ends and after each judgement. */
export const completeInterviewJob = defineJob({
  name: 'complete-interview',
  payload: z.object({ interviewId: z.uuid() }),
  retries: 3,
  timeoutSeconds: 60,
  concurrency: 1,
})
