import { expect, test } from 'vitest'
import { findCourse, type Spot } from '@/lib/features/reviews/transcripts/segment/find-course'
import { states } from '@/lib/features/reviews/transcripts/segment/states'
import { type Example, fitWeights } from './fit-weights.ts'

const question = states.findIndex(({ deed }) => deed === 'question')
const followUp = states.findIndex(({ deed }) => deed === 'follow_up')
const answer = states.findIndex(({ deed }) => deed === 'answer')

const spot = (...signs: string[]): Spot => ({
  signs: Object.fromEntries(signs.map((sign) => [sign, 1])),
  joints: ['any'],
  side: signs.includes('tells') ? 'candidate' : 'interviewer',
})

/** Who asks first asks a question; who asks again follows up, unless they announce something new. */
const example: Example = {
  spots: [spot('asks'), spot('tells'), spot('asks'), spot('tells'), spot('asks', 'announces')],
  course: [question, answer, followUp, answer, question],
}

test('weights are fitted by which the labels are found again: by signs and by what comes before', () => {
  const weights = fitWeights([example, example], 0.1, 60)
  expect(findCourse(example.spots, weights)).toEqual(example.course)
  expect(findCourse(example.spots.slice(2), weights).at(-1)).toBe(question)
})

test('a penalty keeps weights small, and the same examples always give the same ones', () => {
  const most = (penalty: number) =>
    Math.max(
      ...Object.values(fitWeights([example], penalty, 60).signs)
        .flat()
        .map(Math.abs),
    )
  expect(most(10)).toBeLessThan(most(0.1))
  expect(fitWeights([example], 1, 20)).toEqual(fitWeights([example], 1, 20))
})
