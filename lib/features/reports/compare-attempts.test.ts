import { describe, expect, test } from 'vitest'
import type { Evaluation, TurnEvaluation } from '@/lib/features/evaluation/model'
import type { TurnNotes } from '@/lib/features/evaluation/notes/schema'
import { compareAttempts } from '@/lib/features/reports/compare-attempts'
import { sampleReport } from '@/lib/features/reports/sample-report/sample-report'
import { noDimensions } from '@/lib/testing/evaluations'

const notes: TurnNotes = {
  story: null,
  ownership: { own: 0, shared: 0, quotes: [] },
  specificity: { sentences: 1, concrete: 0, quotes: [] },
  figure: null,
}

function judged(change: Partial<TurnEvaluation>, rubricVersion = '7'): Evaluation {
  const [turn] = sampleReport('en').turns
  if (turn?.evaluation.status !== 'scored') throw new Error('the sample is not scored')
  return { ...turn.evaluation, rubricVersion, evaluation: { ...turn.evaluation.evaluation, ...change } }
}

const point = (text: string, quote: string | null) => ({ text, covered: quote !== null, quote })

describe('compareAttempts', () => {
  test('names the points won and lost, each with the words that have it', () => {
    const next = compareAttempts(
      {
        notes,
        evaluation: judged({ score: 40, points: [point('index', null), point('plan', 'I read the plan')] }),
      },
      {
        notes,
        evaluation: judged({ score: 55, points: [point('index', 'an index on it'), point('plan', null)] }),
      },
    )
    expect(next).toMatchObject({
      status: 'compared',
      change: 15,
      won: [{ kind: 'point', text: 'index', quote: 'an index on it' }],
      lost: [{ kind: 'point', text: 'plan', quote: 'I read the plan' }],
    })
  })

  test('a figure that is no longer given is lost', () => {
    const evaluation = judged({})
    const next = compareAttempts(
      { evaluation, notes: { ...notes, figure: 'fell by 40 percent' } },
      { evaluation, notes },
    )
    expect(next).toMatchObject({
      change: 0,
      won: [],
      lost: [{ kind: 'figure', text: '', quote: 'fell by 40 percent' }],
    })
  })

  test('a part of the story that was not told before is won', () => {
    const evaluation = judged({})
    const story = (quote: string | null) => [{ part: 'result' as const, quote }]
    const next = compareAttempts(
      { evaluation, notes: { ...notes, story: story(null) } },
      { evaluation, notes: { ...notes, story: story('in the end it held') } },
    )
    expect(next).toMatchObject({ won: [{ kind: 'result', quote: 'in the end it held' }], lost: [] })
  })

  test('a dimension that only one of them has is shown, one that neither has is not', () => {
    const logic = { score: 50, level: 3, quotes: ['so'], note: '' }
    const next = compareAttempts(
      { notes, evaluation: judged({ dimensions: noDimensions }) },
      { notes, evaluation: judged({ dimensions: { ...noDimensions, logic } }) },
    )
    expect(next).toMatchObject({ dimensions: [{ dimension: 'logic', before: null, after: 50 }] })
  })

  test('scores of different rubrics are not compared', () => {
    const next = compareAttempts(
      { notes, evaluation: judged({}, '1') },
      { notes, evaluation: judged({}, '2') },
    )
    expect(next).toEqual({ status: 'other_rubric', before: '1', after: '2' })
  })

  test('nothing is compared with what has no score', () => {
    const failed: Evaluation = { status: 'not_scored', reason: 'failed' }
    expect(compareAttempts({ notes, evaluation: failed }, { notes, evaluation: judged({}) })).toEqual({
      status: 'not_scored',
    })
    expect(compareAttempts({ notes, evaluation: judged({}) }, { notes, evaluation: undefined })).toEqual({
      status: 'not_scored',
    })
  })
})
