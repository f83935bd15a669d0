import 'server-only'
import { transaction } from '@/db/client'
import { AppError } from '@/lib/core/errors'
import { lockOptimisation, updateOptimisation } from '@/lib/features/optimisation/data'
import { rewriteLines } from '@/lib/features/optimisation/jobs/rewrite-lines'
import { isStuck } from '@/lib/features/optimisation/model'
import { enginesFor } from '@/lib/platform/ai/providers'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { enqueue, wake } from '@/lib/platform/jobs/enqueue'

/**
 * Has the lines rewritten that were not the last time.
 * @throws AppError `not_found`, `wrong_state` while it is being done, or when no provider is configured
 */
export async function rewriteAgain(viewer: Viewer, id: string): Promise<void> {
  await transaction(async () => {
    const run = await lockOptimisation(viewer, id)
    const isIdle = run.status === 'ready' || isStuck(run)
    if (!isIdle || enginesFor('writer').length === 0) throw new AppError('wrong_state')
    await updateOptimisation(viewer, id, { status: 'rewriting', engine: null, fallback: null })
    await enqueue(rewriteLines, { optimisationId: id })
  })
  wake(rewriteLines)
}
