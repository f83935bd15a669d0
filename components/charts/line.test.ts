import { describe, expect, test } from 'vitest'
import { lineShape } from '@/components/charts/line'

const size = { width: 100, height: 50 }

describe('lineShape', () => {
  test('runs evenly from left to right, 100 at the top', () => {
    expect(lineShape([0, 50, 100], size).path).toBe('M0,50L50,25L100,0')
  })

  test('does not bridge a missing value', () => {
    const { path, dots } = lineShape([0, 100, null, 50, 50], size)
    expect(path).toBe('M0,50L25,0M75,25L100,25')
    expect(dots.map(({ x }) => x)).toEqual([0, 25, 75, 100])
  })

  test('marks the value of the last place, if it has one', () => {
    expect(lineShape([10, 20], size).dots.map(({ last }) => last)).toEqual([false, true])
    expect(lineShape([10, null], size).dots.map(({ last }) => last)).toEqual([false])
  })
})
