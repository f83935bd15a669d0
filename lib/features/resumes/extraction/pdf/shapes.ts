import type { Box } from '../layout/geometry.ts'
import { apply, type Matrix } from './matrix.ts'

export const everywhere: Box = { x0: -1e9, y0: -1e9, x1: 1e9, y1: 1e9 }

/** Where a picture stands: PDF draws every picture into a square of one by one. */
export function unitSquare(ctm: Matrix): Box {
  const corners = [apply(ctm, 0, 0), apply(ctm, 1, 0), apply(ctm, 0, 1), apply(ctm, 1, 1)]
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)]
  return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) }
}

/** Whether a shape may be the mark of a list item, by its size. */
export function isDot({ x0, y0, x1, y1 }: Box): boolean {
  const [width, height] = [x1 - x0, y1 - y0]
  return width > 0.8 && width < 9 && height > 0.7 * width && height < 1.4 * width
}

export function holds(box: Box, x: number, y: number): boolean {
  return x >= box.x0 - 1 && x <= box.x1 + 1 && y >= box.y0 - 1 && y <= box.y1 + 1
}

/** The boxes around the closed or open strokes of a path, in points. */
export function boxesOf(path: ArrayLike<number> | null | undefined, ctm: Matrix): Box[] {
  const boxes: Box[] = []
  let box: Box | null = null
  const include = (px: number, py: number) => {
    const [x, y] = apply(ctm, px, py)
    if (!box) box = { x0: x, y0: y, x1: x, y1: y }
    box.x0 = Math.min(box.x0, x)
    box.y0 = Math.min(box.y0, y)
    box.x1 = Math.max(box.x1, x)
    box.y1 = Math.max(box.y1, y)
  }
  const finish = () => {
    if (box) boxes.push(box)
    box = null
  }
  for (let i = 0; path && i < path.length; ) {
    const points = pointsOf[path[i] ?? 4] ?? 0
    if (path[i] === 0) finish()
    for (let point = 0; point < points; point++)
      include(path[i + 1 + 2 * point] ?? 0, path[i + 2 + 2 * point] ?? 0)
    i += 1 + 2 * points
  }
  finish()
  return boxes
}

/** Points that follow a path's orders: move, line, curve, quadratic curve, close. */
const pointsOf: Record<number, number> = { 0: 1, 1: 1, 2: 3, 3: 2, 4: 0 }

/** A frame as its four lines. */
export function sides({ x0, y0, x1, y1 }: Box): Box[] {
  return [
    { x0, y0, x1, y1: y0 },
    { x0, y0: y1, x1, y1 },
    { x0, y0, x1: x0, y1 },
    { x0: x1, y0, x1, y1 },
  ]
}
