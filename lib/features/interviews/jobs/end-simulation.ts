import { z } from 'zod'
import { defineJob } from '@/lib/platform/jobs/define-job'

/** Ends a simulation whose time is up, should no browser be there to do it. */
export const endSimulationJob = defineJob({
  name: 'end-simulation',
  payload: z.object({ interviewId: z.uuid() }),
  retries: 3,
  timeoutSeconds: 60,
  concurrency: 1,
})
