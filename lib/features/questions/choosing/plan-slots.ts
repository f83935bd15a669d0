import type { Choice, Choosable } from '@/lib/features/questions/choosing/choice'
import { chooseQuestions } from '@/lib/features/questions/choosing/choose-questions'
import { type QuestionType, questionTypes, wantedByDifficulty } from '@/lib/features/questions/model'

/** One question of a plan that is still to be made. */
export type Slot = {
  type: QuestionType
  /** 1–5. */
  difficulty: number
  /** Id of the skill it is about; null for a position without skills. */
  skill: string | null
  /** Whether the plan needs just this difficulty, and just this skill. */
  exact: { difficulty: boolean; skill: boolean }
  /** What the bank has for it; null where it has nothing. */
  question: Choosable | null
  /** Whether just this question must be asked. */
  fixed: boolean
}

/**
 * Cuts a plan into slots, each with a type, difficulty and skill, so that whoever fills every slot as it says has
 * fulfilled the plan. They follow what can be chosen from the bank; where it is short, what the plan still lacks.
 */
export function planSlots(choice: Choice): Slot[] {
  const { plan, skills } = choice
  const chosen = chooseQuestions(choice)
  const wanted = wantedByDifficulty(plan)
  const usable = skills.map(({ id }) => id).filter((id) => !plan.mustNotAsk.skills.includes(id))
  const fixed = ({ id }: Choosable) => plan.mustAsk.includes(id)
  const covered = new Set(chosen.filter(fixed).map(({ skill }) => skill))
  const slots: Slot[] = chosen.map((question) => {
    const { type, difficulty, skill } = question
    const needed = plan.skills.includes(skill) && !covered.has(skill)
    covered.add(skill)
    return {
      type,
      difficulty,
      skill,
      exact: { difficulty: wanted !== null, skill: needed },
      question,
      fixed: fixed(question),
    }
  })
  for (const type of questionTypes) {
    const missing = plan.counts[type] - chosen.filter((question) => question.type === type).length
    for (let count = 0; count < missing; count++) {
      const needed = plan.skills.find((skill) => !covered.has(skill))
      const skill = needed ?? rarest(usable, slots)
      if (skill) covered.add(skill)
      slots.push({
        type,
        difficulty: missingLevel(wanted, slots) ?? nextLevel(plan.difficulty, slots, type),
        skill,
        exact: { difficulty: wanted !== null, skill: needed !== undefined },
        question: null,
        fixed: false,
      })
    }
  }
  return slots
}

function rarest(skills: readonly string[], slots: readonly Slot[]): string | null {
  const count = (skill: string) => slots.filter((slot) => slot.skill === skill).length
  return [...skills].sort((a, b) => count(a) - count(b))[0] ?? null
}

/** The difficulty of which a plan with shares lacks most; null without shares. */
function missingLevel(wanted: readonly number[] | null, slots: readonly Slot[]): number | null {
  if (!wanted) return null
  const lacks = wanted.map((count, at) => count - slots.filter((slot) => slot.difficulty === at + 1).length)
  return lacks.indexOf(Math.max(...lacks)) + 1
}

/** The difficulty within a range that a type has least of, the easier first. */
function nextLevel(
  { min, max }: { min: number; max: number },
  slots: readonly Slot[],
  type: QuestionType,
): number {
  const levels = Array.from({ length: max - min + 1 }, (_, at) => min + at)
  const count = (level: number) =>
    slots.filter((slot) => slot.type === type && slot.difficulty === level).length
  return levels.sort((a, b) => count(a) - count(b))[0] ?? min
}
