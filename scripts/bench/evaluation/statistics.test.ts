import { describe, expect, it } from 'vitest'
import { meanError, pearson } from './statistics.ts'

describe('pearson', () => {
  it('is 1, −1 or between, whatever the scale', () => {
    expect(
      pearson([
        [1, 10],
        [2, 20],
        [3, 30],
      ]),
    ).toBeCloseTo(1)
    expect(
      pearson([
        [1, 30],
        [2, 20],
        [3, 10],
      ]),
    ).toBeCloseTo(-1)
    expect(
      pearson([
        [1, 1],
        [2, 3],
        [3, 2],
        [4, 5],
      ]),
    ).toBeCloseTo(0.8315, 4)
    expect(
      pearson([
        [1, 5],
        [2, 5],
      ]),
    ).toBeNaN()
  })
})

describe('meanError', () => {
  it('counts both directions', () => {
    expect(
      meanError([
        [50, 60],
        [80, 60],
      ]),
    ).toBe(15)
  })
})
