import 'server-only'
import { transaction } from '@/db/client'
import { dropFailedEvaluation } from '@/lib/features/evaluation/data'
import { evaluateTurnJob } from '@/lib/features/interviews/jobs/evaluate-turn'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { enqueue, wake } from '@/lib/platform/jobs/enqueue'

/**
 * Asks again for a judgement that failed; the report follows when it is there.
 * @throws AppError `not_found` when the turn is not the viewer's, `wrong_state` when its judgement did not fail
 */
export async function retryEvaluation(viewer: Viewer, turnId: string): Promise<void> {
  await transaction(async () => {
    await dropFailedEvaluation(viewer, turnId)
    await enqueue(evaluateTurnJob, { turnId })
  })
  wake(evaluateTurnJob)
}
