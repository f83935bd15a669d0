import { describe, expect, test } from 'vitest'
import { radarShapes } from '@/components/charts/geometry'

const size = { radius: 100, gap: 10 }

describe('radarShapes', () => {
  test('the first axis points upwards and the rest follow clockwise', () => {
    const { axes } = radarShapes([1, 1, 1, 1], size)
    expect(axes).toEqual([
      { x: 0, y: -100 },
      { x: 100, y: 0 },
      { x: 0, y: 100 },
      { x: -100, y: 0 },
    ])
  })

  test('a value lies at its share of the radius', () => {
    const { dots } = radarShapes([50, 100, 0, 25], size)
    expect(dots).toEqual([
      { x: 0, y: -50 },
      { x: 100, y: 0 },
      { x: 0, y: 0 },
      { x: -25, y: 0 },
    ])
  })

  test('the area passes through every value and closes', () => {
    const { area } = radarShapes([50, 100, 100, 25], size)
    expect(area).toBe('M0,-50L100,0L0,100L-25,0Z')
  })

  test('an axis without a value has no dot, and the area does not pass it', () => {
    const { area, dots } = radarShapes([50, null, 100, 25], size)
    expect(dots[1]).toBeNull()
    // One piece over axes 2, 3, 0, from and back to the centre.
    expect(area.match(/M/g)).toHaveLength(1)
    expect(area).toMatch(/^M0,100L-25,0L0,-50L0,0/)
  })

  test('values between two gaps are each on their own', () => {
    const { area, dots } = radarShapes([50, null, 50, null], size)
    expect(dots.filter(Boolean)).toHaveLength(2)
    expect(area).toBe('M0,50L0,0ZM0,-50L0,0Z')
  })

  test('no values at all draw no area', () => {
    expect(radarShapes([null, null, null], size).area).toBe('')
  })

  test('names stand outside the chart and grow away from it', () => {
    const { names } = radarShapes([1, 1, 1, 1], size)
    expect(names.map((name) => name.anchor)).toEqual(['middle', 'start', 'middle', 'end'])
    expect(names.map((name) => name.lift)).toEqual([1, 0.5, 0, 0.5])
    expect(names[1]).toMatchObject({ x: 110, y: 0 })
  })
})
