import type { Dimension } from '@/lib/features/evaluation/model'
import type { Likelihood, ReviewFacts } from '@/lib/features/reports/review/schema'

/** Answers below which one of them would decide. */
const fewestTurns = 3

/** Points of the standing at which either outcome is as likely, and how many more of them make it e times as likely. */
const evenAt = 60
const steepness = 10

/** What a point of spread, and a point of the weakest dimension below `weakBelow`, takes from the standing. */
const spreadCost = 0.15
const weaknessCost = 0.3
const weakBelow = 50

/** Half the width of the range in percent: it narrows as more answers are scored, and is never sure. */
const sureness = { least: 10, perTurn: 30 }

/** Percent beyond which no practice can tell. */
const limits = { min: 5, max: 95 }

type Figures = {
  /** Scores of the answers. */
  scores: readonly number[]
  overall: number | null
  dimensions: readonly { dimension: Dimension; score: number | null }[]
  quality: ReviewFacts['quality']
}

/**
 * How likely such answers are to pass, from the figures of a report alone. The standing is
 *
 *     overall − 0.15 × (best − weakest answer) − 0.3 × max(0, 50 − weakest dimension)
 *
 * and its likelihood 1 ÷ (1 + e^((60 − standing) ÷ 10)), give or take 10 + 30 ÷ scored answers percent, to 5 percent. So
 * a better overall score, steadier answers and a better weakest dimension never lower it. The constants are chosen, not
 * learned: nobody has compared them with real decisions, which the page says.
 * @returns null when fewer than three answers are scored, or the recording is too poor to judge the whole
 */
export function estimateLikelihood({ scores, overall, dimensions, quality }: Figures): Likelihood | null {
  if (overall === null || scores.length < fewestTurns || quality.some(isPoor)) return null
  const spread = Math.max(...scores) - Math.min(...scores)
  const weakest = weakestOf(dimensions)
  const weakness = weakest === null ? 0 : Math.max(0, weakBelow - weakest.score)
  const standing = overall - spreadCost * spread - weaknessCost * weakness
  const percent = 100 / (1 + Math.exp((evenAt - standing) / steepness))
  const half = sureness.least + sureness.perTurn / scores.length
  return {
    band: bandOf(percent),
    from: rounded(percent - half),
    to: rounded(percent + half),
    basis: { overall, scoredTurns: scores.length, spread, weakest },
  }
}

/** Whether something keeps the interview as a whole, or its answers, from being judged. */
function isPoor({ severity, unjudged }: ReviewFacts['quality'][number]): boolean {
  return severity !== 'notes' && unjudged.some((part) => part === 'overall' || part === 'answers')
}

function weakestOf(dimensions: Figures['dimensions']): Likelihood['basis']['weakest'] {
  const scored = dimensions.flatMap(({ dimension, score }) => (score === null ? [] : { dimension, score }))
  return scored.toSorted((a, b) => a.score - b.score)[0] ?? null
}

function bandOf(percent: number): Likelihood['band'] {
  if (percent < 30) return 'low'
  if (percent < 55) return 'uncertain'
  return percent < 80 ? 'good' : 'strong'
}

function rounded(percent: number): number {
  return Math.min(limits.max, Math.max(limits.min, Math.round(percent / 5) * 5))
}
