import { describe, expect, it } from 'vitest'
import { readBank } from '@/db/seed/seed-bank'
import { type Dimension, dimensions } from '@/lib/features/evaluation/model'
import {
  appliesTo,
  rubricFor,
  scoreOfLevel,
  seniorityOf,
  shifts,
  wholeLevel,
} from '@/lib/features/evaluation/rubric'
import { explainScore } from '@/lib/features/evaluation/score-turn'
import { questionTypes } from '@/lib/features/questions/model'

type ScoreParts = Parameters<typeof explainScore>[0]

const scoreTurn = (given: ScoreParts) => Math.round(explainScore(given).exact)

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

describe('the score of a turn', () => {
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

describe('the weights of a position', () => {
  const own = { skillMatch: 0.25, expression: 0.25, logic: 0.2, innovation: 0.05, composure: 0.25 }

  it('stand in place of the rubric’s, for the types it names', () => {
    const weights = { behavioral: own }
    expect(rubricFor('behavioral', { weights }).weights).toEqual(own)
    expect(rubricFor('technical', { weights })).toEqual(rubricFor('technical'))
  })

  it('are refused where they do not add up, or are of a dimension that the type is not judged in', () => {
    expect(() => rubricFor('behavioral', { weights: { behavioral: { ...own, logic: 0.3 } } })).toThrow(
      /add up/,
    )
    const { composure, ...rest } = own
    const foreign = { behavioral: { ...rest, knowledge: composure } }
    expect(() => rubricFor('behavioral', { weights: foreign })).toThrow(/dimensions/)
  })

  it.each(readBank())('of $id fit the rubric', ({ weights }) => {
    for (const type of questionTypes) {
      const used = rubricFor(type, { weights: weights ?? {} }).weights
      expect(Object.values(used).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 10)
    }
  })
})

describe('the seniority of an interview', () => {
  it('follows from the difficulties of its plan', () => {
    expect(seniorityOf({ min: 1, max: 2 })).toBe('junior')
    expect(seniorityOf({ min: 1, max: 5 })).toBe('any')
    expect(seniorityOf({ min: 3, max: 5 })).toBe('senior')
  })

  it.each(['junior', 'senior'] as const)('shifts weight for %s people and loses none', (seniority) => {
    const { from, to, weight } = shifts[seniority]
    for (const type of questionTypes) {
      const [usual, shifted] = [rubricFor(type).weights, rubricFor(type, { seniority }).weights]
      expect(Object.values(shifted).reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 10)
      const applies = appliesTo(from, type) && appliesTo(to, type)
      expect((shifted[to] ?? 0) - (usual[to] ?? 0)).toBeCloseTo(applies ? weight : 0, 10)
      expect((usual[from] ?? 0) - (shifted[from] ?? 0)).toBeCloseTo(applies ? weight : 0, 10)
    }
  })
})
