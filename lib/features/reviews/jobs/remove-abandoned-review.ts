import { z } from 'zod'
import { defineJob } from '@/lib/platform/jobs/define-job'

/** Looks after a day whether the upload that a review was made for is still coming. */
export const removeAbandonedReview = defineJob({
  name: 'remove-abandoned-review',
  payload: z.object({ interviewId: z.uuid() }),
  retries: 10,
  timeoutSeconds: 60,
  concurrency: 1,
})
