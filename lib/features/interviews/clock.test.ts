import { describe, expect, test } from 'vitest'
import { activeTime, remainingTime, stopClock } from '@/lib/features/interviews/clock'

const at = (second: number) => new Date(Date.UTC(2026, 0, 1, 9, 0, second))

describe('the clock', () => {
  test('counts the time since it runs on top of the time before', () => {
    const clock = { activeMs: 5_000, resumedAt: at(10), timeLimitSeconds: null }
    expect(activeTime(clock, at(13))).toBe(8_000)
    expect(remainingTime(clock, at(13))).toBeNull()
  })

  test('stands in a pause', () => {
    const stopped = stopClock({ activeMs: 0, resumedAt: at(0), timeLimitSeconds: null }, at(20))
    expect(activeTime({ ...stopped, timeLimitSeconds: null }, at(50))).toBe(20_000)
  })

  test('what is left never falls below nothing', () => {
    const clock = { activeMs: 0, resumedAt: at(0), timeLimitSeconds: 30 }
    expect(remainingTime(clock, at(20))).toBe(10_000)
    expect(remainingTime(clock, at(59))).toBe(0)
  })
})
