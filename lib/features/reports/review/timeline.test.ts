import { describe, expect, test } from 'vitest'
import { timelineOf } from '@/lib/features/reports/review/timeline'

type Line = Parameters<typeof timelineOf>[0][number]

const numbers = new Map([
  ['a', 1],
  ['b', 2],
])
const line = (
  turnId: string | null,
  part: Line['part'],
  startMs: number | null,
  endMs: number | null,
): Line => ({
  turnId,
  part,
  startMs,
  endMs,
})

describe('timelineOf', () => {
  test('joins neighbouring lines of a question, and tells what was set aside', () => {
    expect(
      timelineOf(
        [
          line(null, 'small_talk', 0, 4_000),
          line(null, 'small_talk', 4_000, 6_000),
          line('a', 'question', 7_000, 9_000),
          line('a', 'answer', 9_000, 30_000),
          line('b', 'question', 30_000, 32_000),
          line('b', 'answer', 33_000, 50_000),
          line('a', 'follow_up', 50_000, 52_000),
        ],
        numbers,
      ),
    ).toEqual([
      { kind: 'small_talk', number: null, startMs: 0, endMs: 6_000 },
      { kind: 'turn', number: 1, startMs: 7_000, endMs: 30_000 },
      { kind: 'turn', number: 2, startMs: 30_000, endMs: 50_000 },
      { kind: 'turn', number: 1, startMs: 50_000, endMs: 52_000 },
    ])
  })

  test('a stretch whose end nobody knows lasts until the next begins', () => {
    expect(
      timelineOf([line('a', 'question', 1_000, null), line('b', 'question', 9_000, null)], numbers),
    ).toEqual([
      { kind: 'turn', number: 1, startMs: 1_000, endMs: 9_000 },
      { kind: 'turn', number: 2, startMs: 9_000, endMs: 9_000 },
    ])
  })

  test('is empty where no line has a time, and a line without one breaks nothing', () => {
    expect(timelineOf([line('a', 'question', null, null)], numbers)).toEqual([])
    expect(
      timelineOf(
        [
          line('a', 'question', 1_000, 2_000),
          line('a', 'answer', null, null),
          line('a', 'answer', 3_000, 4_000),
        ],
        numbers,
      ),
    ).toEqual([{ kind: 'turn', number: 1, startMs: 1_000, endMs: 4_000 }])
  })
})
