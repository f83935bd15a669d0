import type { Line } from './lines.ts'

/** A column of a page, or several of one place that follow each other through pages. */
type Column = Line[]

/** How far a column may shift from page to page, in widths of the page. */
const shift = 0.025

type Place = { x0: number; x1: number; y0: number; y1: number }

/**
 * The columns of all pages in reading order: a column that stands beside another goes on in the column of the next page
 * that begins where it does, before the other one is read.
 */
export function throughPages(pages: Column[][]): Column[] {
  const flow: Column[] = []
  let before: { column: Column; place: Place }[] = []
  for (const columns of pages) {
    const places = before.map(({ place }) => place)
    const now: typeof before = []
    for (const lines of columns) {
      if (lines.length === 0) continue
      const place = placeOf(lines)
      const start = before.find((other) => isBeside(other.place, places) && goesOn(other.place, place))
      if (start) start.column.push(...lines)
      else flow.push(lines)
      now.push({ column: start?.column ?? lines, place })
    }
    before = now
  }
  return flow
}

/** Whether something shares a column's height, left or right of it. */
function isBeside(own: Place, all: Place[]): boolean {
  return all.some(
    (other) => (other.x1 < own.x0 || other.x0 > own.x1) && other.y0 < own.y1 && other.y1 > own.y0,
  )
}

function goesOn(column: Place, next: Place): boolean {
  return Math.abs(column.x0 - next.x0) < shift && next.x1 < column.x1 + 2 * shift
}

/** Where the lines of a page stand, in parts of the page. */
function placeOf(lines: Column): Place {
  const { width, height } = lines[0]?.page ?? { width: 1, height: 1 }
  return {
    x0: Math.min(...lines.map((line) => line.x0)) / width,
    x1: Math.max(...lines.map((line) => line.x1)) / width,
    y0: Math.min(...lines.map((line) => line.y)) / height,
    y1: Math.max(...lines.map((line) => line.y)) / height,
  }
}
