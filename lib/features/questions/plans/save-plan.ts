import 'server-only'
import { AppError } from '@/lib/core/errors'
import type { Locale } from '@/lib/core/locale'
import { bankForRules } from '@/lib/features/questions/bank/bank-for-rules'
import { getPlan, insertPlan, updatePlan } from '@/lib/features/questions/data'
import {
  hasRules,
  type PlanForm,
  planSize,
  type QuestionPlan,
  questionPlanSchema,
  readPlanForm,
} from '@/lib/features/questions/model'
import { refuseImpossiblePlan } from '@/lib/features/questions/plans/refuse-impossible-plan'
import type { Viewer } from '@/lib/platform/auth/viewer'

/**
 * Saves a plan by name. @returns its id
 * @throws AppError `plan_size`, `plan_impossible`, `bad_input` for rules without a position, `not_found`, `too_many`
 */
export async function savePlan(viewer: Viewer, locale: Locale, form: PlanForm): Promise<string> {
  const positionId = form.positionId || null
  const plan = await checked(viewer, locale, positionId, form)
  return insertPlan(viewer, { name: form.name, positionId, plan })
}

/** Changes a saved plan and its name; the position it was made for stays. @throws AppError as `savePlan` does */
export async function changePlan(viewer: Viewer, locale: Locale, id: string, form: PlanForm): Promise<void> {
  const { positionId } = await getPlan(viewer, id)
  await updatePlan(viewer, id, { name: form.name, plan: await checked(viewer, locale, positionId, form) })
}

async function checked(
  viewer: Viewer,
  locale: Locale,
  positionId: string | null,
  form: PlanForm,
): Promise<QuestionPlan> {
  const parsed = questionPlanSchema.safeParse(readPlanForm(form))
  if (!parsed.success) {
    const wrongSize = parsed.error.issues.some(({ path }) => path[0] === 'counts')
    throw wrongSize ? new AppError('plan_size', planSize) : new AppError('bad_input')
  }
  if (positionId) refuseImpossiblePlan(parsed.data, await bankForRules(viewer, locale, positionId))
  else if (hasRules(parsed.data)) throw new AppError('bad_input')
  return parsed.data
}
