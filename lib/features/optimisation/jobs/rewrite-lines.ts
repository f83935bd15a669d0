import { z } from 'zod'
import { defineJob } from '@/lib/platform/jobs/define-job'

/** Has the weak lines of a resume rewritten by a model. */
export const rewriteLines = defineJob({
  name: 'rewrite-lines',
  payload: z.object({ optimisationId: z.uuid() }),
  retries: 1,
  timeoutSeconds: 300,
  concurrency: 2,
})
