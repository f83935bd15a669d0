import { AppError } from '@/lib/core/errors'
import type { AvailableQuestion } from '@/lib/features/questions/bank/borrow-questions'
import type { QuestionPlan } from '@/lib/features/questions/model'
import { findConflict, type PlanConflict } from '@/lib/features/questions/plans/find-conflict'

/** Characters of a question by which a refusal names it. */
const nameLength = 60

type Bank = { position: { skills: { id: string; name: string }[] }; bank: AvailableQuestion[] }

/** @throws AppError `plan_impossible`, which says why, when no questions of the bank could ever fulfil the plan */
export function refuseImpossiblePlan(plan: QuestionPlan, { position, bank }: Bank): void {
  const conflict = findConflict(
    plan,
    position.skills.map(({ id }) => id),
    bank,
  )
  if (conflict) throw new AppError('plan_impossible', detailsOf(conflict, { position, bank }))
}

function detailsOf(conflict: PlanConflict, { position, bank }: Bank): Record<string, string | number> {
  const details: Record<string, string | number> = {
    reason: conflict.kind,
    name: '',
    type: '',
    wanted: 0,
    planned: 0,
  }
  if ('question' in conflict) {
    const text = bank.find(({ id }) => id === conflict.question)?.text ?? ''
    details.name = text.length > nameLength ? `${text.slice(0, nameLength)}…` : text
  }
  if ('skill' in conflict) {
    details.name = position.skills.find(({ id }) => id === conflict.skill)?.name ?? conflict.skill
  }
  if ('level' in conflict) details.name = conflict.level
  if ('type' in conflict) details.type = conflict.type
  if ('wanted' in conflict) details.wanted = conflict.wanted
  if ('planned' in conflict) details.planned = conflict.planned
  if ('there' in conflict) details.planned = conflict.there
  return details
}
