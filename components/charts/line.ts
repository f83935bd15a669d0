import { line } from 'd3-shape'
import type { Point } from '@/components/charts/geometry'

/** A line chart as shapes; y grows downwards, 0 at the foot. */
export type LineShape = {
  /** In pieces where values are missing. */
  path: string
  /** A dot for each known value; `last` marks the one of the last place. */
  dots: (Point & { last: boolean })[]
}

/** Lays out values from 0 to 100, evenly from left to right. A null is no value, and the line does not bridge it. */
export function lineShape(
  values: readonly (number | null)[],
  { width, height }: { width: number; height: number },
): LineShape {
  const step = values.length > 1 ? width / (values.length - 1) : 0
  const places = values.map((value, place) => ({
    value,
    x: Math.round(place * step * 100) / 100,
    y: Math.round((1 - (value ?? 0) / 100) * height * 100) / 100,
    last: place === values.length - 1,
  }))
  const draw = line<(typeof places)[number]>()
    .x(({ x }) => x)
    .y(({ y }) => y)
    .defined(({ value }) => value !== null)
  return {
    path: draw(places) ?? '',
    dots: places.flatMap(({ value, x, y, last }) => (value === null ? [] : [{ x, y, last }])),
  }
}
