import { z } from 'zod'
import { enginesFor } from '@/lib/platform/ai/providers'
import { defineJob } from '@/lib/platform/jobs/define-job'

/**
 * Turns that a model judges at once: those of an hour's real interview, so that its report waits for the slowest
 * judgement and not for a second round. More at once would meet the limits by the minute that providers set.
 */
const askedAtOnce = 24

/** The same of the rules, which need the processor for it: more at once would only keep the pages waiting. */
const reckonedAtOnce = 1

/** Judges a turn that is over. Asked for here, where turns end; done by the evaluation, which knows how. */
export const evaluateTurnJob = defineJob({
  name: 'evaluate-turn',
  payload: z.object({ turnId: z.uuid() }),
  retries: 3,
  timeoutSeconds: 300,
  concurrency: () => (enginesFor('judge').length > 0 ? askedAtOnce : reckonedAtOnce),
})
