import { z } from 'zod'
import { maxRunHours } from '@/lib/features/reviews/limits'
import { defineJob } from '@/lib/platform/jobs/define-job'

/** Makes turns of a recording. What an earlier run has finished is not done again. */
export const runReviewJob = defineJob({
  name: 'run-review',
  payload: z.object({ interviewId: z.uuid(), run: z.uuid() }),
  retries: 4,
  timeoutSeconds: maxRunHours * 3_600,
  concurrency: 3,
})
