import { z } from 'zod'
import { planSize } from '@/lib/features/questions/model'
import { defineJob } from '@/lib/platform/jobs/define-job'

/** Judges a turn that is over. Asked for here, where turns end; done by the evaluation, which knows how. */
export const evaluateTurnJob = defineJob({
  name: 'evaluate-turn',
  payload: z.object({ turnId: z.uuid() }),
  retries: 3,
  timeoutSeconds: 300,
  // A whole interview at once: its report waits for the slowest judgement, not for their sum.
  concurrency: planSize.max,
})
