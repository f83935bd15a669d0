import 'server-only'
import { AppError } from '@/lib/core/errors'
import { getPlan } from '@/lib/features/questions/data'
import type { QuestionPlan } from '@/lib/features/questions/model'
import type { Viewer } from '@/lib/platform/auth/viewer'

/**
 * A saved plan, to be used for a position.
 * @throws AppError `not_found` when it is not the viewer's, `plan_impossible` when it was made for another position
 */
export async function planForPosition(viewer: Viewer, id: string, positionId: string): Promise<QuestionPlan> {
  const saved = await getPlan(viewer, id)
  if (saved.positionId !== null && saved.positionId !== positionId) {
    throw new AppError('plan_impossible', { reason: 'skill_missing' })
  }
  return saved.plan
}
