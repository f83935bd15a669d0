import { describe, expect, test } from 'vitest'
import { isOver, mayMove } from '@/lib/features/interviews/machine'
import { interviewStatuses } from '@/lib/features/interviews/model'

describe('the states of an interview', () => {
  test('the way of an interview that goes well', () => {
    const way = [
      'draft',
      'preparing',
      'ready',
      'active',
      'paused',
      'active',
      'evaluating',
      'completed',
    ] as const
    for (const [at, from] of way.slice(0, -1).entries()) {
      expect(mayMove(from, way[at + 1] ?? 'draft'), `${from} → ${way[at + 1]}`).toBe(true)
    }
  })

  test('nothing leads out of the archive, and nothing skips the questions', () => {
    for (const to of interviewStatuses) expect(mayMove('archived', to)).toBe(false)
    expect(mayMove('draft', 'active')).toBe(false)
    expect(mayMove('preparing', 'active')).toBe(false)
    expect(mayMove('completed', 'active')).toBe(false)
    expect(mayMove('cancelled', 'active')).toBe(false)
  })

  test('an interview that can be answered is not over', () => {
    expect(interviewStatuses.filter((status) => !isOver(status))).toEqual([
      'draft',
      'preparing',
      'ready',
      'active',
      'paused',
    ])
  })
})
