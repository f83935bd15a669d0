import { expect, test } from 'vitest'
import { findCourse, type Spot, type Weights } from '@/lib/features/reviews/transcripts/chain/find-course'

const [question, followUp, answer] = [0, 1, 2]

const spot = (...signs: string[]): Spot => ({
  signs: Object.fromEntries(signs.map((sign) => [sign, 1])),
  joints: [],
  may: [true, true, true],
})

test('what a line may not be it is not, whatever it looks like', () => {
  const weights: Weights = { signs: { asks: [5, 0, 1] }, joints: {} }
  expect(findCourse([spot('asks')], weights)).toEqual([question])
  expect(findCourse([{ ...spot('asks'), may: [false, false, true] }], weights)).toEqual([answer])
})

test('the sequence that is the likeliest as a whole wins over the likeliest line', () => {
  const nothing = [0, 0, 0]
  const weights: Weights = {
    signs: { tells: [0, 0, 1], asks: [1, 0, 0] },
    joints: { any: [nothing, nothing, [0, 3, 0]] },
  }
  expect(findCourse([spot('tells'), { ...spot('asks'), joints: ['any'] }], weights)).toEqual([
    answer,
    followUp,
  ])
  expect(findCourse([spot('asks')], weights)).toEqual([question])
})

test('a strong sign counts for more than a weak one', () => {
  const weights: Weights = { signs: { asks: [1, 0, 0], tells: [0, 0, 2] }, joints: {} }
  expect(findCourse([{ ...spot(), signs: { asks: 1, tells: 0.4 } }], weights)).toEqual([question])
  expect(findCourse([{ ...spot(), signs: { asks: 1, tells: 0.6 } }], weights)).toEqual([answer])
})

test('signs that took no part in the fit say nothing, and nobody speaks in an empty conversation', () => {
  const weights: Weights = { signs: { asks: [1, 0, 0] }, joints: {} }
  expect(findCourse([spot('asks', 'new')], weights)).toEqual([question])
  expect(findCourse([], weights)).toEqual([])
})
