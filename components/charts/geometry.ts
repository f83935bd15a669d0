import { areaRadial, curveLinear, curveLinearClosed, lineRadial, pointRadial } from 'd3-shape'

export type Point = { x: number; y: number }

/** A radar chart as shapes around the origin; y grows downwards. */
export type RadarShapes = {
  /** Closed outlines of the scale, inner first. */
  rings: string[]
  /** Where each axis ends. */
  axes: Point[]
  /** The area of the known values: closed when all are known, else pieces from the centre over neighbours that are. */
  area: string
  /** A dot for each known value, null where there is none. */
  dots: (Point | null)[]
  /** Where each axis' name goes, the side its lines grow from, and the share of their height that is above the point. */
  names: (Point & { anchor: 'start' | 'middle' | 'end'; lift: 0 | 0.5 | 1 })[]
}

const rings = 4

/**
 * Lays out a radar of values from 0 to 100, the first axis upwards, then clockwise. A null is no value: its axis
 * stays empty, and the area does not bridge it.
 * @param gap distance of the names from the ends of the axes, in the unit of `radius`
 */
export function radarShapes(
  values: readonly (number | null)[],
  { radius, gap }: { radius: number; gap: number },
): RadarShapes {
  const angle = (i: number) => (i * 2 * Math.PI) / values.length
  const at = (i: number, distance: number) => point(pointRadial(angle(i), distance))
  const distance = (value: number) => (value / 100) * radius
  return {
    rings: Array.from({ length: rings }, (_, ring) =>
      outline(values.map((_, i) => [angle(i), (radius * (ring + 1)) / rings])),
    ),
    axes: values.map((_, i) => at(i, radius)),
    area: area(values.map((value, i) => [angle(i), value === null ? null : distance(value)])),
    dots: values.map((value, i) => (value === null ? null : at(i, distance(value)))),
    names: values.map((_, i) => {
      const place = at(i, radius + gap)
      if (Math.abs(place.x) < 1) return { ...place, anchor: 'middle', lift: place.y < 0 ? 1 : 0 }
      return { ...place, anchor: place.x > 0 ? 'start' : 'end', lift: 0.5 }
    }),
  }
}

function outline(points: [number, number][]): string {
  return lineRadial<[number, number]>().curve(curveLinearClosed)(points) ?? ''
}

function area(points: [number, number | null][]): string {
  const firstGap = points.findIndex(([, distance]) => distance === null)
  if (firstGap === -1) return outline(points as [number, number][])
  // Beginning after a gap, every run of neighbours is in one piece.
  const turned = [...points.slice(firstGap + 1), ...points.slice(0, firstGap + 1)]
  const runs = areaRadial<[number, number | null]>()
    .curve(curveLinear)
    .angle(([angle]) => angle)
    .innerRadius(0)
    .outerRadius(([, distance]) => distance ?? 0)
    .defined(([, distance]) => distance !== null)

  return runs(turned) ?? ''
}

function point([x, y]: [number, number]): Point {
  return { x: Math.round(x * 100) / 100, y: Math.round(y * 100) / 100 }
}
