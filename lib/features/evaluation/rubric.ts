import { type Dimension, dimensions } from '@/lib/features/evaluation/model'
import type { QuestionType } from '@/lib/features/questions/model'

/*
 * The rubric: which dimensions a question of each type is judged in, how much each weighs, and how levels become
 * numbers. What a dimension looks at and what each of its five levels looks like in an answer stands in the
 * messages (`evaluation.rubric`), because people read it; judges are given the same words. Change the version
 * whenever a figure here or an anchor there changes: scores of different versions are not compared.
 */
export const rubricVersion = '3'

/** What counts for one type of question. The weights of its dimensions add up to 1. */
export type TypeRubric = {
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

/** What a position is about: by type of question the weights it sets instead of the rubric's own. */
export type PositionWeights = Partial<Record<QuestionType, Partial<Record<Dimension, number>>>>

/** How far along the people are that an interview is for. */
export type Seniority = 'junior' | 'any' | 'senior'

/** Difficulties, 1–5, up to which only beginners are asked, and from which only those with practice. */
export const seniorityBounds = { junior: 2, senior: 3 }

/** For whom the questions of a plan are: a plan that never goes above 2 is for beginners, one from 3 on for seniors. */
export function seniorityOf({ min, max }: { min: number; max: number }): Seniority {
  if (max <= seniorityBounds.junior) return 'junior'
  return min >= seniorityBounds.senior ? 'senior' : 'any'
}

/**
 * What weight moves where. Beginners can give reasons before they can have found ways of their own; of seniors it is
 * taken for granted that they speak well, and asked what other ways they weighed.
 */
export const shifts: Record<Exclude<Seniority, 'any'>, { from: Dimension; to: Dimension; weight: number }> = {
  junior: { from: 'innovation', to: 'logic', weight: 0.05 },
  senior: { from: 'expression', to: 'innovation', weight: 0.05 },
}

/**
 * The rubric for a type of question, with the weights of the position in place of its own, then shifted for the
 * seniority. A shift applies where both dimensions do and something is left of the first.
 * @throws when the position's weights are not of this type's dimensions or do not add up to 1
 */
export function rubricFor(
  type: QuestionType,
  { weights: own = {}, seniority = 'any' }: { weights?: PositionWeights; seniority?: Seniority } = {},
): TypeRubric {
  const { pointShare, weights: usual } = byType[type]
  const weights = { ...(own[type] ? checkedWeights(type, own[type]) : usual) }
  const shift = seniority === 'any' ? null : shifts[seniority]
  const [given = 0, taken] = shift ? [weights[shift.from], weights[shift.to]] : []
  if (shift && given > shift.weight && taken !== undefined) {
    weights[shift.from] = hundredths(given - shift.weight)
    weights[shift.to] = hundredths(taken + shift.weight)
  }
  return { pointShare, weights }
}

/** Sums of weights differ from their decimal figures by less than this. */
const tolerance = 1e-6

function checkedWeights(type: QuestionType, weights: Partial<Record<Dimension, number>>) {
  const sum = Object.values(weights).reduce((total, weight) => total + weight, 0)
  const fits = dimensions.every(
    (dimension) => (weights[dimension] !== undefined) === appliesTo(dimension, type),
  )
  if (!fits || Math.abs(sum - 1) > tolerance) {
    throw new Error(`weights for ${type} questions must be of its dimensions and add up to 1`)
  }
  return weights
}

function hundredths(weight: number): number {
  return Math.round(weight * 100) / 100
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
