import { describe, expect, test } from 'vitest'
import { chooseCuts } from '@/lib/features/reviews/transcription/choose-cuts'

const minute = 60_000
const lengths = { targetMs: 5 * minute, maxMs: 10 * minute }
const silence = (atMs: number, ms = 600) => ({ startMs: atMs - ms / 2, endMs: atMs + ms / 2 })

/** Silences as in talk: one every seven seconds, of different lengths. */
const talk = (durationMs: number) =>
  Array.from({ length: Math.floor(durationMs / 7_000) }, (_, at) =>
    silence(at * 7_000 + 3_500, 300 + (at % 9) * 150),
  )

describe('chooseCuts', () => {
  test('a short recording is one part', () => {
    expect(chooseCuts(7 * minute, talk(7 * minute), lengths)).toEqual([])
    expect(chooseCuts(0, [], lengths)).toEqual([])
  })

  test.each([8, 25, 60, 240])('%i minutes are cut in silences, near the target', (minutes) => {
    const durationMs = minutes * minute
    const silences = talk(durationMs)
    const cuts = chooseCuts(durationMs, silences, lengths)
    expect(cuts.length).toBeGreaterThanOrEqual(Math.floor(minutes / 7.5))
    for (const cut of cuts)
      expect(silences.some(({ startMs, endMs }) => startMs < cut && cut < endMs)).toBe(true)
    const edges = [0, ...cuts, durationMs]
    for (const [at, edge] of edges.slice(1).entries()) {
      const length = edge - (edges[at] ?? 0)
      expect(length).toBeLessThanOrEqual(7.5 * minute)
      expect(length).toBeGreaterThan(2 * minute)
    }
  })

  test('a long silence is worth some seconds, and not minutes', () => {
    const near = silence(5 * minute, 400)
    expect(chooseCuts(9 * minute, [near, silence(5.5 * minute, 1_500)], lengths)).toEqual([5.5 * minute])
    expect(chooseCuts(9 * minute, [near, silence(8 * minute, 60_000)], lengths)).toEqual([5 * minute])
  })

  test('where nobody is ever silent the parts are of one length, and short enough', () => {
    expect(chooseCuts(12 * minute, [], lengths)).toEqual([6 * minute])
    const edges = [0, ...chooseCuts(60 * minute, [silence(30_000)], lengths), 60 * minute]
    for (const [at, edge] of edges.slice(1).entries()) {
      expect(edge - (edges[at] ?? 0)).toBeLessThanOrEqual(lengths.maxMs)
    }
  })
})
