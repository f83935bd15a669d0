import { z } from 'zod'
import { defineJob } from '@/lib/platform/jobs/define-job'

/** Turns an uploaded file into text and sections. */
export const parseResume = defineJob({
  name: 'parse-resume',
  payload: z.object({ resumeId: z.uuid() }),
  retries: 2,
  timeoutSeconds: 300,
  concurrency: 2,
})
