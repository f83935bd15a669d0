import { type Arithmetic, type Dimension, dimensions } from '@/lib/features/evaluation/model'
import { fullRelevance, rubricFor, type TypeRubric } from '@/lib/features/evaluation/rubric'
import type { QuestionType } from '@/lib/features/questions/model'

/** What the score of a turn is made from. */
type ScoreParts = {
  type: QuestionType
  /** The rubric's own for the type, unless given. */
  rubric?: TypeRubric
  /** 0–100, or null where there is not enough to say. */
  dimensions: Record<Dimension, { score: number } | null>
  points: readonly { covered: boolean }[]
  /** 0–100. */
  relevance: number
}

/**
 * How the score of a turn comes about, the same for every judge:
 *
 *     score = min(1, relevance / 50) × ((1 − s) × D + s × P)
 *
 * D is the mean of the dimensions that have evidence, by the weights of the question's type (those without take no
 * part); P is 100 × covered points / points; s is the type's share for points (rubric.ts). Without points s is 0;
 * without any dimension s is 1.
 */
export function explainScore(parts: ScoreParts): Arithmetic {
  const { dimensions: judged, points, relevance } = parts
  const { pointShare, weights } = parts.rubric ?? rubricFor(parts.type)
  const terms = dimensions.flatMap((dimension) => {
    const one = judged[dimension]
    const weight = weights[dimension]
    return one && weight !== undefined ? [{ dimension, score: one.score, weight }] : []
  })
  const weight = terms.reduce((sum, term) => sum + term.weight, 0)
  const sum = terms.reduce((total, term) => total + term.weight * term.score, 0)
  const dimensionMean = weight > 0 ? sum / weight : 0
  const covered = points.filter((point) => point.covered).length
  const coverage = points.length > 0 ? (100 * covered) / points.length : 0
  const share = points.length === 0 ? 0 : weight === 0 ? 1 : pointShare
  const relevanceFactor = Math.min(1, relevance / fullRelevance)
  const exact = relevanceFactor * ((1 - share) * dimensionMean + share * coverage)
  return { terms, dimensionMean, coverage, pointShare: share, relevanceFactor, exact }
}
