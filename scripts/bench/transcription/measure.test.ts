import { describe, expect, test } from 'vitest'
import { speakerAccuracy, timeErrors, wordErrorRate, wordsOf } from './measure.ts'

describe('what a transcription is worth', () => {
  test.each([
    ['one two three', 'one two three', 0],
    ['one two three four', 'one too three four', 1 / 4],
    ['one two three four', 'one three four', 1 / 4],
    ['one two', 'one or two', 1 / 2],
    ['one two', '', 1],
  ])('"%s" heard as "%s"', (said, heard, rate) => {
    expect(wordErrorRate(wordsOf(said), wordsOf(heard))).toBeCloseTo(rate)
  })

  test('signs and capitals are no words', () =>
    expect(wordsOf("Don't — stop. 好")).toEqual(["don't", 'stop', '好']))

  test('times are compared where the same words begin', () => {
    const said = [
      { startMs: 1_000, text: 'Welcome to the interview.' },
      { startMs: 5_000, text: 'Nobody heard this.' },
    ]
    const heard = [
      { startMs: 90_000, text: 'welcome to the show' },
      { startMs: 1_120, text: 'welcome to the interview' },
    ]
    expect(timeErrors(said, heard)).toEqual([120])
  })

  test('names do not matter, and somebody split in two is still right', () => {
    expect(
      speakerAccuracy([
        { said: 'interviewer', heard: 'B' },
        { said: 'candidate', heard: 'A' },
        { said: 'candidate', heard: 'C' },
        { said: 'interviewer', heard: 'A' },
      ]),
    ).toBe(0.75)
  })
})
