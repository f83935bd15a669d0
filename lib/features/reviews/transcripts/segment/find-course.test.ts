import { expect, test } from 'vitest'
import { findCourse, type Spot, type Weights } from '@/lib/features/reviews/transcripts/segment/find-course'
import { type Deed, type Side, states } from '@/lib/features/reviews/transcripts/segment/states'

const at = (side: Side, deed: Deed) => states.findIndex((one) => one.side === side && one.deed === deed)
const question = at('interviewer', 'question')
const followUp = at('interviewer', 'follow_up')
const answer = at('candidate', 'answer')

const row = (figures: Record<number, number>) => states.map((_, state) => figures[state] ?? 0)
const nothing = states.map(() => row({}))

const spot = (side: Side, ...signs: string[]): Spot => ({
  signs: Object.fromEntries(signs.map((sign) => [sign, 1])),
  joints: ['any'],
  side,
})

test('who speaks a line decides what it can be, whatever it looks like', () => {
  const weights: Weights = { signs: { asks: row({ [question]: 5, [answer]: 1 }) }, joints: {} }
  expect(findCourse([spot('interviewer', 'asks')], weights)).toEqual([question])
  expect(findCourse([spot('candidate', 'asks')], weights)).toEqual([answer])
})

test('the sequence that is the likeliest as a whole wins over the likeliest line', () => {
  const joints = { any: nothing.map((own, from) => (from === answer ? row({ [followUp]: 3 }) : own)) }
  const weights: Weights = {
    signs: { tells: row({ [answer]: 1 }), asks: row({ [question]: 1 }) },
    joints,
  }
  expect(findCourse([spot('candidate', 'tells'), spot('interviewer', 'asks')], weights)).toEqual([
    answer,
    followUp,
  ])
  expect(findCourse([spot('interviewer', 'asks')], weights)).toEqual([question])
})

test('signs that took no part in the fit say nothing, and nobody speaks in an empty conversation', () => {
  const weights: Weights = { signs: { asks: row({ [question]: 1 }) }, joints: {} }
  expect(findCourse([spot('interviewer', 'asks', 'new')], weights)).toEqual([question])
  expect(findCourse([], weights)).toEqual([])
})
