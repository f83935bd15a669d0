import type { JudgedDimension, Judgement } from '@/lib/features/evaluation/ai/judge-turn/schema'
import { type Dimension, dimensions } from '@/lib/features/evaluation/model'

/**
 * Points between a provider's score and that of the rules from which two more judgements are asked for. The rules are
 * off by 12 points on average (npm run bench:evaluation): a gap of twice that is rarely theirs alone.
 */
export const secondOpinionGap = 25

/**
 * Points that a judgement may be away from the rules in the end, however many agree on it: an answer worth one of five
 * levels more than the rules see is common, one worth two more is as good as unknown.
 */
export const furthestFromRules = 40

/** The same on the scale of levels, where 25 points are one. */
const furthestInLevels = furthestFromRules / 25

/** Judgements of one answer, and the score of each. */
type Opinion = { judgement: Judgement; score: number }

/**
 * One judgement of three: of each dimension the median level, with the quotes of the judgement nearest to it; a
 * dimension without evidence for most has none; points by majority. The texts are those of the judgement in the middle.
 */
export function medianJudgement(opinions: readonly Opinion[]): Judgement {
  const judgements = opinions.map(({ judgement }) => judgement)
  const [middle = opinions[0]] = [...opinions]
    .sort((a, b) => a.score - b.score)
    .slice(Math.floor((opinions.length - 1) / 2))
  if (!middle) throw new Error('no judgement to take the middle of')
  return {
    ...middle.judgement,
    relevance: median(judgements.map(({ relevance }) => relevance)),
    dimensions: eachDimension((dimension) =>
      medianDimension(judgements.map((judgement) => judgement.dimensions[dimension])),
    ),
    points: middle.judgement.points.map(({ number }) => {
      const given = judgements.flatMap(({ points }) => points.filter((point) => point.number === number))
      const made = given.filter((point) => point.covered)
      const covered = made.length * 2 > judgements.length
      return { number, covered, quote: covered ? (made[0]?.quote ?? null) : null }
    }),
  }
}

function medianDimension(given: readonly (JudgedDimension | null)[]): JudgedDimension | null {
  const shown = given.filter((one) => one !== null)
  if (shown.length * 2 <= given.length) return null
  const level = median(shown.map((one) => one.level))
  const [nearest] = [...shown].sort((a, b) => Math.abs(a.level - level) - Math.abs(b.level - level))
  return nearest ? { ...nearest, level } : null
}

/**
 * A judgement brought so near to the rules that no level is further than `furthestFromRules` from theirs. What the
 * rules find no evidence for has nothing to be near to, and is left out.
 */
export function holdNear(judgement: Judgement, rules: Judgement): Judgement {
  return {
    ...judgement,
    relevance: near(judgement.relevance, rules.relevance),
    dimensions: eachDimension((dimension) => {
      const [one, other] = [judgement.dimensions[dimension], rules.dimensions[dimension]]
      return one && other ? { ...one, level: near(one.level, other.level) } : null
    }),
  }
}

/** A number no further than `most` from another. */
function near(value: number, other: number, most = furthestInLevels): number {
  return Math.min(other + most, Math.max(other - most, value))
}

/** A score no further than `furthestFromRules` from that of the rules. */
export function heldScore(score: number, rules: number): number {
  return near(score, rules, furthestFromRules)
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? upper
  return (lower + upper) / 2
}

function eachDimension(make: (dimension: Dimension) => JudgedDimension | null): Judgement['dimensions'] {
  return Object.fromEntries(
    dimensions.map((dimension) => [dimension, make(dimension)]),
  ) as Judgement['dimensions']
}
