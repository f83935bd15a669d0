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
      expect(mayMove('practice', from, way[at + 1] ?? 'draft'), `${from} → ${way[at + 1]}`).toBe(true)
    }
  })

  test('nothing leads out of the archive, and nothing skips the questions', () => {
    for (const to of interviewStatuses) expect(mayMove('practice', 'archived', to)).toBe(false)
    expect(mayMove('practice', 'draft', 'active')).toBe(false)
    expect(mayMove('practice', 'preparing', 'active')).toBe(false)
    expect(mayMove('practice', 'completed', 'active')).toBe(false)
    expect(mayMove('practice', 'cancelled', 'active')).toBe(false)
  })

  test('a review is never held, and can be prepared again from wherever it ended', () => {
    for (const status of interviewStatuses) {
      for (const held of ['ready', 'active', 'paused'] as const)
        expect(mayMove('review', status, held)).toBe(false)
    }
    for (const end of ['evaluating', 'completed', 'cancelled', 'failed'] as const)
      expect(mayMove('review', end, 'preparing')).toBe(true)
    expect(mayMove('practice', 'evaluating', 'cancelled')).toBe(false)
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
