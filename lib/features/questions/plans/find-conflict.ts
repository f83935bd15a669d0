import {
  plannedCount,
  type QuestionPlan,
  type QuestionType,
  questionTypes,
  wantedByDifficulty,
} from '@/lib/features/questions/model'

/** Why no questions could ever fulfil a plan: what it wants twice over, forbids and wants, or what there is too little of. */
export type PlanConflict =
  /** A question that must be asked is not there: deleted, of another position, or in the other language. */
  | { kind: 'must_ask_missing' }
  | { kind: 'must_ask_forbidden'; question: string }
  /** A question that must be asked is easier or harder than the plan allows. */
  | { kind: 'must_ask_difficulty'; question: string }
  | { kind: 'must_ask_type'; type: QuestionType; wanted: number; planned: number }
  | { kind: 'must_ask_share'; level: number; wanted: number; planned: number }
  | { kind: 'skill_missing' }
  | { kind: 'skill_forbidden'; skill: string }
  | { kind: 'too_many_skills'; wanted: number; planned: number }
  /** No question about the skill is of a type and difficulty that the plan asks for. */
  | { kind: 'skill_without_questions'; skill: string }
  | { kind: 'too_few'; type: QuestionType; wanted: number; there: number }

type Available = { id: string; type: QuestionType; difficulty: number; skill: string }

/**
 * The first reason why a plan cannot be fulfilled; null when nothing speaks against it.
 * @param skills ids of the position's skills
 * @param bank the questions that may be asked in the interview's language
 */
export function findConflict(
  plan: QuestionPlan,
  skills: readonly string[],
  bank: readonly Available[],
): PlanConflict | null {
  const { counts, difficulty, mustAsk, mustNotAsk } = plan
  const inRange = (question: Available) =>
    question.difficulty >= difficulty.min && question.difficulty <= difficulty.max
  const musts = mustAsk.map((id) => bank.find((question) => question.id === id))
  const known = musts.filter((question) => question !== undefined)
  if (known.length < musts.length) return { kind: 'must_ask_missing' }
  for (const { id, skill } of known) {
    if (mustNotAsk.questions.includes(id) || mustNotAsk.skills.includes(skill)) {
      return { kind: 'must_ask_forbidden', question: id }
    }
  }
  const tooHard = known.find((question) => !inRange(question))
  if (tooHard) return { kind: 'must_ask_difficulty', question: tooHard.id }
  for (const type of questionTypes) {
    const wanted = known.filter((question) => question.type === type).length
    if (wanted > counts[type]) return { kind: 'must_ask_type', type, wanted, planned: counts[type] }
  }
  for (const [at, planned] of (wantedByDifficulty(plan) ?? []).entries()) {
    const wanted = known.filter((question) => question.difficulty === at + 1).length
    if (wanted > planned) return { kind: 'must_ask_share', level: at + 1, wanted, planned }
  }
  return findSkillConflict(plan, skills, bank.filter(inRange), known) ?? findShortage(plan, bank)
}

function findSkillConflict(
  plan: QuestionPlan,
  skills: readonly string[],
  bank: readonly Available[],
  musts: readonly Available[],
): PlanConflict | null {
  for (const skill of plan.skills) {
    if (!skills.includes(skill)) return { kind: 'skill_missing' }
    if (plan.mustNotAsk.skills.includes(skill)) return { kind: 'skill_forbidden', skill }
  }
  const uncovered = plan.skills.filter((skill) => !musts.some((question) => question.skill === skill))
  const places = plannedCount(plan) - musts.length
  if (uncovered.length > places) {
    return { kind: 'too_many_skills', wanted: plan.skills.length, planned: plannedCount(plan) }
  }
  const usable = bank.filter(
    ({ id, type }) => plan.counts[type] > 0 && !plan.mustNotAsk.questions.includes(id),
  )
  const bare = uncovered.find((skill) => !usable.some((question) => question.skill === skill))
  return bare === undefined ? null : { kind: 'skill_without_questions', skill: bare }
}

/** Where the bank itself is short an AI may still write the rest; where the plan's own rules leave too little, nobody may. */
function findShortage({ counts, mustNotAsk }: QuestionPlan, bank: readonly Available[]): PlanConflict | null {
  for (const type of questionTypes) {
    const ofType = bank.filter((question) => question.type === type)
    const there = ofType.filter(
      ({ id, skill }) => !mustNotAsk.questions.includes(id) && !mustNotAsk.skills.includes(skill),
    ).length
    if (there < Math.min(counts[type], ofType.length)) {
      return { kind: 'too_few', type, wanted: counts[type], there }
    }
  }
  return null
}
