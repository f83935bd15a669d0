import { describe, expect, it } from 'vitest'
import { type Dimension, dimensions } from '@/lib/features/evaluation/model'
import { appliesTo, rubricFor, scoreOfLevel, wholeLevel } from '@/lib/features/evaluation/rubric'
import { type ScoreParts, scoreTurn } from '@/lib/features/evaluation/score-turn'
import { questionTypes } from '@/lib/features/questions/model'

function parts(scores: Partial<Record<Dimension, number>>, change: Partial<ScoreParts> = {}): ScoreParts {
  const judged = Object.fromEntries(
    dimensions.map((dimension) => {
      const score = scores[dimension]
      return [dimension, score === undefined ? null : { score }]
    }),
  ) as ScoreParts['dimensions']
  return { type: 'technical', dimensions: judged, points: [], relevance: 100, ...change }
}

const point = (covered: boolean) => ({ covered })

describe('the rubric', () => {
  it.each(questionTypes)('has weights for %s that add up to 1', (type) => {
    const weights = Object.values(rubricFor(type).weights)
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 10)
    expect(dimensions.filter((dimension) => appliesTo(dimension, type))).toHaveLength(weights.length)
  })

  it('spreads the levels over 0–100', () => {
    expect([1, 2, 3, 4, 5].map(scoreOfLevel)).toEqual([0, 25, 50, 75, 100])
    expect([0, 2.5, 9].map(scoreOfLevel)).toEqual([0, 38, 100])
    expect([1.4, 1.5, 4.6, 9].map(wholeLevel)).toEqual([1, 2, 5, 5])
  })
})

describe('scoreTurn', () => {
  it('weighs dimensions and points as documented', () => {
    // technical: knowledge 0.4 and logic 0.2 of 0.6; 35 hundredths of the score from the points
    const score = scoreTurn(parts({ knowledge: 90, logic: 60 }, { points: [point(true), point(false)] }))
    expect(score).toBe(Math.round(0.65 * 80 + 0.35 * 50))
  })

  it('leaves dimensions without evidence out instead of counting them as 0', () => {
    expect(scoreTurn(parts({ knowledge: 80 }))).toBe(80)
    expect(scoreTurn(parts({ knowledge: 80, innovation: 80 }))).toBe(80)
  })

  it('takes from an answer that is not about the question', () => {
    const points = [point(true)]
    expect(scoreTurn(parts({ knowledge: 100 }, { points, relevance: 50 }))).toBe(100)
    expect(scoreTurn(parts({ knowledge: 100 }, { points, relevance: 25 }))).toBe(50)
    expect(scoreTurn(parts({ knowledge: 100 }, { points, relevance: 0 }))).toBe(0)
  })

  it('does without points, or without dimensions', () => {
    expect(scoreTurn(parts({ expression: 70 }))).toBe(70)
    expect(scoreTurn(parts({}, { points: [point(true), point(false)] }))).toBe(50)
    expect(scoreTurn(parts({}))).toBe(0)
  })
})
