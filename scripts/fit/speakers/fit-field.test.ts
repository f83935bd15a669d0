import { expect, test } from 'vitest'
import { fitField, type Layout } from './fit-field.ts'

/** Two states; a feature that is seen in the first of them, one that is always seen, and one joint. */
const layout: Layout = {
  states: 2,
  features: [[[0]], [[0], [1]]],
  joints: [[[0], [1], [2], [3]]],
}
const spot = (isFirst: boolean, at: number) => ({
  features: isFirst ? [0, 1] : [1],
  strengths: isFirst ? [1, 1] : [1],
  joints: at === 0 ? [] : [0],
})
const course = [0, 1, 0, 1, 0, 1, 1, 0, 1, 0]
const example = { course, spots: course.map((state, at) => spot(state === 0, at)), weight: 1 }

test('a feature speaks for the state in which it is seen, a joint for the way that is taken', () => {
  const { features, joints } = fitField([example], layout, 0.5, 50)
  expect(features[0]?.row[0]).toBeGreaterThan(0.5)
  const [stays, passes] = Array.from(joints[0]?.row ?? [])
  expect(passes).toBeGreaterThan(stays as number)
})

test('a penalty keeps weights small, and the same examples give the same weights', () => {
  const mild = fitField([example], layout, 0.1, 50)
  const strict = fitField([example], layout, 10, 50)
  expect(Math.abs(strict.features[0]?.row[0] ?? 0)).toBeLessThan(mild.features[0]?.row[0] ?? 0)
  expect(fitField([example], layout, 0.1, 50)).toEqual(mild)
})
