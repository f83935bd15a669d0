import type { Arithmetic, TurnEvaluation } from '@/lib/features/evaluation/model'

/** A figure of the arithmetic, to two decimals at most. */
export function figure(value: number): string {
  return String(Math.round(value * 100) / 100)
}

/** The figures in which a score comes about, for the messages of `evaluation.arithmetic`. */
export function figuresOf(arithmetic: Arithmetic, { points, relevance }: TurnEvaluation) {
  const { terms, dimensionMean, coverage, pointShare, relevanceFactor, exact } = arithmetic
  return {
    sum: figure(terms.reduce((sum, { score, weight }) => sum + score * weight, 0)),
    weight: figure(terms.reduce((sum, { weight }) => sum + weight, 0)),
    mean: figure(dimensionMean),
    made: points.filter(({ covered }) => covered).length,
    total: points.length,
    coverage: figure(coverage),
    dimensionShare: figure(1 - pointShare),
    pointShare: figure(pointShare),
    earned: figure((1 - pointShare) * dimensionMean + pointShare * coverage),
    factor: figure(relevanceFactor),
    relevance,
    exact: figure(exact),
  }
}
