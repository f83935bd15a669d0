import {
  type PlanGap,
  type PlannedQuestion,
  type QuestionPlan,
  questionTypes,
  wantedByDifficulty,
} from '@/lib/features/questions/model'

type Asked = Pick<PlannedQuestion, 'bankId' | 'type' | 'difficulty' | 'skillId'>

/** Whether questions are what a plan asks for, and what they lack of it, in the order of the plan. */
export function checkPlan(
  questions: readonly Asked[],
  plan: QuestionPlan,
): { fulfilled: boolean; gaps: PlanGap[] } {
  const count = (fits: (question: Asked) => boolean) => questions.filter(fits).length
  const types: PlanGap[] = questionTypes.map((type) => ({
    kind: 'type',
    type,
    wanted: plan.counts[type],
    asked: count((question) => question.type === type),
  }))
  const difficulties: PlanGap[] = (wantedByDifficulty(plan) ?? []).map((wanted, at) => ({
    kind: 'difficulty',
    level: at + 1,
    wanted,
    asked: count(({ difficulty }) => difficulty === at + 1),
  }))
  const { min, max } = plan.difficulty
  const outside = count(({ difficulty }) => difficulty < min || difficulty > max)
  const gaps: PlanGap[] = [
    ...[...types, ...difficulties].filter((gap) => 'wanted' in gap && gap.wanted !== gap.asked),
    ...(outside > 0 ? [{ kind: 'range' as const, asked: outside }] : []),
    ...plan.skills
      .filter((skill) => !questions.some(({ skillId }) => skillId === skill))
      .map((skill) => ({ kind: 'skill' as const, skill })),
    ...plan.mustAsk
      .filter((id) => !questions.some(({ bankId }) => bankId === id))
      .map((question) => ({ kind: 'must_ask' as const, question })),
    ...plan.mustNotAsk.questions
      .filter((id) => questions.some(({ bankId }) => bankId === id))
      .map((question) => ({ kind: 'must_not_ask' as const, question })),
    ...plan.mustNotAsk.skills.flatMap((skill) => {
      const asked = count(({ skillId }) => skillId === skill)
      return asked > 0 ? [{ kind: 'must_not_ask_skill' as const, skill, asked }] : []
    }),
  ]
  return { fulfilled: gaps.length === 0, gaps }
}
