import { describe, expect, test } from 'vitest'
import { estimateLikelihood } from '@/lib/features/reports/likelihood'

type Figures = Parameters<typeof estimateLikelihood>[0]

const even = (score: number, count = 5): Figures => ({
  scores: Array.from({ length: count }, () => score),
  overall: score,
  dimensions: [
    { dimension: 'knowledge', score },
    { dimension: 'logic', score: Math.min(100, score + 10) },
    { dimension: 'composure', score: null },
  ],
  quality: [],
})

/** The middle of the range: what a change may only move one way. */
function middle(figures: Figures): number {
  const estimate = estimateLikelihood(figures)
  if (!estimate) throw new Error('nothing was estimated')
  return (estimate.from + estimate.to) / 2
}

describe('estimateLikelihood', () => {
  test('follows its formula', () => {
    expect(estimateLikelihood({ ...even(60, 4), scores: [60, 60, 60, 60] })).toEqual({
      band: 'uncertain',
      from: 35,
      to: 70,
      basis: { overall: 60, scoredTurns: 4, spread: 0, weakest: { dimension: 'knowledge', score: 60 } },
    })
  })

  test('has a word for every range', () => {
    expect([20, 55, 68, 85].map((score) => estimateLikelihood(even(score))?.band)).toEqual([
      'low',
      'uncertain',
      'good',
      'strong',
    ])
  })

  test('never falls with a better overall score, steadier answers or a better weakest dimension', () => {
    for (let score = 1; score <= 100; score++) {
      expect(middle(even(score))).toBeGreaterThanOrEqual(middle(even(score - 1)))
    }
    for (let spread = 1; spread <= 100; spread++) {
      const spreadBy = (by: number) => ({ ...even(60), scores: [by, 0, by] })
      expect(middle(spreadBy(spread))).toBeLessThanOrEqual(middle(spreadBy(spread - 1)))
    }
    for (let weakest = 1; weakest <= 100; weakest++) {
      const weakestAt = (at: number): Figures => ({
        ...even(65),
        dimensions: [{ dimension: 'logic', score: at }],
      })
      expect(middle(weakestAt(weakest))).toBeGreaterThanOrEqual(middle(weakestAt(weakest - 1)))
    }
  })

  test('is surer of more answers, and never certain', () => {
    const width = (count: number) => {
      const estimate = estimateLikelihood(even(60, count))
      return (estimate?.to ?? 0) - (estimate?.from ?? 0)
    }
    expect(width(12)).toBeLessThan(width(3))
    expect(estimateLikelihood(even(100, 40))?.to).toBe(95)
    expect(estimateLikelihood(even(0, 40))?.from).toBe(5)
  })

  test('says nothing of too few answers and of a recording that cannot be judged', () => {
    expect(estimateLikelihood(even(80, 2))).toBeNull()
    expect(estimateLikelihood({ ...even(80), overall: null, scores: [] })).toBeNull()
    const finding = { kind: 'short', severity: 'limits', unjudged: ['overall'], share: 1 } as const
    expect(estimateLikelihood({ ...even(80), quality: [{ ...finding, unjudged: ['overall'] }] })).toBeNull()
    const note = { kind: 'no_times', severity: 'notes', unjudged: ['pace' as const], share: 1 } as const
    expect(estimateLikelihood({ ...even(80), quality: [{ ...note, unjudged: ['pace'] }] })).not.toBeNull()
  })
})
