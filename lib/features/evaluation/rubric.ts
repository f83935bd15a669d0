import type { Dimension } from '@/lib/features/evaluation/model'
import type { QuestionType } from '@/lib/features/questions/model'

/*
 * The rubric: which dimensions a question of each type is judged in, how much each weighs, and how levels become
 * numbers. What a dimension looks at and what each of its five levels looks like in an answer stands in the
 * messages (`evaluation.rubric`), because people read it; judges are given the same words. Change the version
 * whenever a figure here or an anchor there changes: scores of different versions are not compared.
 */
export const rubricVersion = '2'

/** What counts for one type of question. The weights of its dimensions add up to 1. */
type TypeRubric = {
  /** Share of the score that the expected points decide; the dimensions decide the rest. */
  pointShare: number
  weights: Partial<Record<Dimension, number>>
}

const byType: Record<QuestionType, TypeRubric> = {
  basic: {
    pointShare: 0.35,
    weights: { knowledge: 0.4, skillMatch: 0.15, expression: 0.2, logic: 0.25 },
  },
  technical: {
    pointShare: 0.35,
    weights: {
      knowledge: 0.4,
      skillMatch: 0.15,
      expression: 0.1,
      logic: 0.2,
      innovation: 0.1,
      composure: 0.05,
    },
  },
  // A candidate's own story rarely holds every point that was expected of it.
  behavioral: {
    pointShare: 0.2,
    weights: { skillMatch: 0.25, expression: 0.2, logic: 0.3, innovation: 0.1, composure: 0.15 },
  },
  situational: {
    pointShare: 0.3,
    weights: {
      knowledge: 0.25,
      skillMatch: 0.1,
      expression: 0.1,
      logic: 0.3,
      innovation: 0.1,
      composure: 0.15,
    },
  },
}

/** The rubric for a type of question. */
export function rubricFor(type: QuestionType): TypeRubric {
  return byType[type]
}

/** Whether answers to a type of question are judged in a dimension. */
export function appliesTo(dimension: Dimension, type: QuestionType): boolean {
  return byType[type].weights[dimension] !== undefined
}

/** The score of a level: (level − 1) × 25, so that the five levels are 0, 25, 50, 75 and 100. Halves are allowed. */
export function scoreOfLevel(level: number): number {
  return Math.round((Math.min(5, Math.max(1, level)) - 1) * 25)
}

/** The whole level that a level in between is shown as: the nearest. */
export function wholeLevel(level: number): number {
  return Math.min(5, Math.max(1, Math.round(level)))
}

/** Relevance from which an answer keeps all it earns; below it keeps its share of this, down to nothing. */
export const fullRelevance = 50
