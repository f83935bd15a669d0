import { expect, test } from 'vitest'
import { findCourse, type Spot } from '@/lib/features/reviews/transcripts/chain/find-course'
import { alone, type Example, fitChain, type Layout } from './fit-chain.ts'

/** Two states; a sign that is seen in the first of them, one that is always seen, and one joint. */
const layout: Layout = {
  states: 2,
  signs: new Map([
    ['asks', [[0]]],
    ['any', alone(2)],
  ]),
  joints: new Map([['any', alone(4)]]),
}
const spot = (isFirst: boolean, at: number): Spot => ({
  signs: isFirst ? { asks: 1, any: 1, rare: 1 } : { any: 1 },
  joints: at === 0 ? [] : ['any'],
  may: [true, true],
})
const course = [0, 1, 0, 1, 0, 1, 1, 0, 1, 0]
const example: Example = { course, spots: course.map((state, at) => spot(state === 0, at)), weight: 1 }

test('a sign speaks for the state in which it is seen, a joint for the way that is taken', () => {
  const { signs, joints } = fitChain([example], layout, 0.5, 50)
  expect(signs.get('asks')?.row[0]).toBeGreaterThan(0.5)
  const [stays, passes] = joints.get('any')?.row ?? []
  expect(passes).toBeGreaterThan(stays as number)
})

test('by what was learned the labels are found again', () => {
  const { signs, joints } = fitChain([example], layout, 0.1, 50)
  const [from = [], to = []] = [0, 2].map((at) => joints.get('any')?.row.slice(at, at + 2))
  const weights = {
    signs: Object.fromEntries([...signs].map(([name, { row }]) => [name, row])),
    joints: { any: [from, to] },
  }
  expect(findCourse(example.spots, weights)).toEqual(course)
})

test('where only one state may be there is nothing to learn', () => {
  const only = example.spots.map((one, at) => ({ ...one, may: [course[at] === 0, course[at] === 1] }))
  const { signs } = fitChain([{ ...example, spots: only }], layout, 0.5, 50)
  expect([...signs.values()].flatMap(({ row }) => row)).toEqual([0, 0, 0, 0])
})

test('a penalty keeps figures small, and the same examples give the same ones', () => {
  const mild = fitChain([example], layout, 0.1, 50)
  const strict = fitChain([example], layout, 10, 50)
  const asks = ({ signs }: typeof mild) => Math.abs(signs.get('asks')?.row[0] ?? 0)
  expect(asks(strict)).toBeLessThan(asks(mild))
  expect(fitChain([example], layout, 0.1, 50)).toEqual(mild)
})
