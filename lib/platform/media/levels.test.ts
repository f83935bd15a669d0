import { describe, expect, test } from 'vitest'
import { findSilences, isSilent } from '@/lib/platform/media/levels'
import { speechFitting, speechRange } from '@/lib/platform/media/speech'

const of = (...stretches: [level: number, tenths: number][]) =>
  stretches.flatMap(([level, tenths]) => new Array<number>(tenths).fill(level))

describe('silence', () => {
  test('is found between words of every loudness', () => {
    for (const loud of [-6, -25, -38]) {
      const levels = of([loud, 20], [-80, 4], [loud, 30], [Number.NEGATIVE_INFINITY, 10])
      expect(findSilences(levels)).toEqual([
        { startMs: 2_000, endMs: 2_400 },
        { startMs: 5_400, endMs: 6_400 },
      ])
    }
  })

  test('is what is far below speech, though a machine hums', () => {
    expect(findSilences(of([-8, 30], [-40, 5], [-8, 30]))).toEqual([{ startMs: 3_000, endMs: 3_500 }])
  })

  test('is not the moment between two words', () => {
    expect(findSilences(of([-10, 5], [-70, 2], [-10, 5]))).toEqual([])
  })

  test('a recording of it is silent, and a click does not change that', () => {
    expect(isSilent(of([Number.NEGATIVE_INFINITY, 600]))).toBe(true)
    expect(isSilent(of([-75, 300], [-12, 2], [-75, 300]))).toBe(true)
    expect(isSilent([])).toBe(true)
  })

  test('a recording of somebody far away is not', () => {
    expect(isSilent(of([-70, 100], [-46, 40], [-70, 100]))).toBe(false)
  })
})

describe('speech as bytes', () => {
  test('neighbouring parts meet, and lose nothing', () => {
    const cuts = [0, 300_123, 301_040, 900_000]
    for (const [at, endMs] of cuts.slice(1).entries()) {
      const here = speechRange(cuts[at] ?? 0, endMs)
      expect(here.end % 288).toBe(0)
      expect(speechRange(endMs, endMs + 5_000).start).toBe(here.end)
    }
    const { start, end } = speechRange(60_000, 96_000)
    expect(end - start).toBe(288_000)
  })

  test('what fits into some bytes fills them', () => {
    const { start, end } = speechRange(0, speechFitting(24_000_000))
    expect(end - start).toBeLessThanOrEqual(24_000_000)
    expect(end - start).toBeGreaterThan(23_999_000)
  })
})
