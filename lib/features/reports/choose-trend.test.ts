import { describe, expect, test } from 'vitest'
import { chooseTrend, type TrendRow } from '@/lib/features/reports/choose-trend'
import { noDimensions } from '@/lib/testing/evaluations'

function row(reportId: string, change: Partial<TrendRow> = {}): TrendRow {
  return {
    reportId,
    startedAt: new Date('2026-11-01T09:00:00Z'),
    positionId: 'backend',
    positionTitle: 'Back-end engineer',
    rubricVersion: '3',
    overall: 60,
    dimensions: { ...noDimensions, knowledge: 60, expression: 60, logic: 60 },
    ...change,
  }
}

const ids = (rows: TrendRow[]) => chooseTrend(rows)?.points.map(({ reportId }) => reportId)

describe('chooseTrend', () => {
  test('one interview is no trend', () => {
    expect(chooseTrend([row('a')])).toBeNull()
    expect(chooseTrend([])).toBeNull()
  })

  test('the same position comes first', () => {
    const rows = [row('a'), row('b', { positionId: 'sales' }), row('c')]
    expect(ids(rows)).toEqual(['a', 'c'])
    expect(chooseTrend(rows)?.samePosition).toBe(true)
  })

  test('without one for the same position, all are shown and it is said', () => {
    const rows = [row('a', { positionId: 'sales' }), row('b')]
    expect(ids(rows)).toEqual(['a', 'b'])
    expect(chooseTrend(rows)?.samePosition).toBe(false)
  })

  test('another version of the rubric is not compared, and counted', () => {
    const rows = [row('a', { rubricVersion: '2' }), row('b'), row('c')]
    expect(ids(rows)).toEqual(['b', 'c'])
    expect(chooseTrend(rows)?.otherRubric).toBe(1)
    expect(chooseTrend([row('a', { rubricVersion: '2' }), row('b')])).toBeNull()
  })

  test('the latest eight are shown', () => {
    const rows = Array.from({ length: 12 }, (_, place) => row(String(place)))
    expect(ids(rows)).toEqual(['4', '5', '6', '7', '8', '9', '10', '11'])
  })
})
