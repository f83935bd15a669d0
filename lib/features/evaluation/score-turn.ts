import { type Dimension, dimensions } from '@/lib/features/evaluation/model'
import { fullRelevance, rubricFor } from '@/lib/features/evaluation/rubric'
import type { QuestionType } from '@/lib/features/questions/model'

/** What the score of a turn is made from. */
export type ScoreParts = {
  type: QuestionType
  /** 0–100, or null where there is not enough to say. */
  dimensions: Record<Dimension, { score: number } | null>
  points: readonly { covered: boolean }[]
  /** 0–100. */
  relevance: number
}

/**
 * The score of a turn, 0–100, the same arithmetic for every judge:
 *
 *     score = min(1, relevance / 50) × ((1 − s) × D + s × P)
 *
 * D is the mean of the dimensions that have evidence, by the weights of the question's type (those without take no
 * part); P is 100 × covered points / points; s is the type's share for points (rubric.ts). Without points s is 0;
 * without any dimension s is 1.
 */
export function scoreTurn({ type, dimensions: judged, points, relevance }: ScoreParts): number {
  const { pointShare, weights } = rubricFor(type)
  let weight = 0
  let sum = 0
  for (const dimension of dimensions) {
    const one = judged[dimension]
    const share = weights[dimension]
    if (!one || share === undefined) continue
    weight += share
    sum += share * one.score
  }
  const dimensionMean = weight > 0 ? sum / weight : 0
  const covered = points.filter((point) => point.covered).length
  const coverage = points.length > 0 ? (100 * covered) / points.length : 0
  const share = points.length === 0 ? 0 : weight === 0 ? 1 : pointShare
  const earned = (1 - share) * dimensionMean + share * coverage
  return Math.round(Math.min(1, relevance / fullRelevance) * earned)
}
