import { z } from 'zod'
import { defineJob } from '@/lib/platform/jobs/define-job'

/** Removes a stored file. Enqueued in the transaction that deletes the row, so that no bytes outlive it. */
export const removeFile = defineJob({
  name: 'remove-file',
  payload: z.object({ key: z.string() }),
  retries: 10,
  timeoutSeconds: 60,
  concurrency: 2,
})
