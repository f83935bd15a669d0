import { z } from 'zod'
import { defineJob } from '@/lib/platform/jobs/define-job'

/** Makes the questions of a new interview. */
export const prepareInterview = defineJob({
  name: 'prepare-interview',
  payload: z.object({ interviewId: z.uuid() }),
  retries: 2,
  timeoutSeconds: 300,
  concurrency: 2,
})
