import { type Box, bottom, type Chunk, top } from './geometry.ts'

/** How far lines may miss each other and still meet, in points of a page 600 points wide. */
const reach = 3.5
/** More lines than this are a drawing. */
const mostLines = 800
/** Cells with something in them that make lines a table and not a frame. */
const leastCells = 4

/** A cell of a table and what stands in it. */
export type Cell = { box: Box; chunks: Chunk[] }

/** A table whose cells are parted by drawn lines. */
export type Grid = { box: Box; cells: Cell[] }

/** The tables of a page that its drawn lines make, from top to bottom, with what stands in them. */
export function gridsOf(rulings: Box[], chunks: Chunk[], pageWidth: number): Grid[] {
  const near = (reach * pageWidth) / 600
  const lines = merged(rulings, near)
  if (lines.length < 4 || lines.length > mostLines) return []
  return groupsOf(lines, near)
    .flatMap((group) => gridOf(group, chunks, near))
    .sort((a, b) => a.box.y0 - b.box.y0)
}

const isLevel = (line: Box) => line.x1 - line.x0 > line.y1 - line.y0

/** Lines that go on in one another as one. */
function merged(rulings: Box[], near: number): Box[] {
  const result: Box[] = []
  for (const level of [true, false]) {
    const along = (box: Box): [number, number, number] =>
      level ? [(box.y0 + box.y1) / 2, box.x0, box.x1] : [(box.x0 + box.x1) / 2, box.y0, box.y1]
    const lines = rulings
      .filter((line) => isLevel(line) === level)
      .map(along)
      .sort(([a, ,], [b, ,]) => a - b)
    const open: [number, number, number][] = []
    for (const [at, from, to] of lines) {
      const same = open.find(
        ([other, start, end]) => Math.abs(other - at) < near / 2 && from < end + near && to > start - near,
      )
      if (same) {
        same[1] = Math.min(same[1], from)
        same[2] = Math.max(same[2], to)
      } else open.push([at, from, to])
    }
    for (const [at, from, to] of open) {
      result.push(level ? { x0: from, x1: to, y0: at, y1: at } : { x0: at, x1: at, y0: from, y1: to })
    }
  }
  return result
}

/** Lines that meet, directly or through others. */
function groupsOf(lines: Box[], near: number): Box[][] {
  const groups: Box[][] = []
  const rest = new Set(lines)
  for (const first of lines) {
    if (!rest.delete(first)) continue
    const group = [first]
    for (const line of group) {
      for (const other of rest) {
        if (!meets(line, other, near)) continue
        rest.delete(other)
        group.push(other)
      }
    }
    groups.push(group)
  }
  return groups
}

function meets(a: Box, b: Box, near: number): boolean {
  return a.x0 <= b.x1 + near && b.x0 <= a.x1 + near && a.y0 <= b.y1 + near && b.y0 <= a.y1 + near
}

function gridOf(lines: Box[], chunks: Chunk[], near: number): Grid[] {
  const levels = lines.filter(isLevel)
  const uprights = lines.filter((line) => !isLevel(line))
  if (levels.length < 3 || uprights.length < 2) return []
  const box = {
    x0: Math.min(...lines.map((line) => line.x0)),
    y0: Math.min(...lines.map((line) => line.y0)),
    x1: Math.max(...lines.map((line) => line.x1)),
    y1: Math.max(...lines.map((line) => line.y1)),
  }
  const cells = new Map<string, Cell>()
  for (const chunk of chunks) {
    const x = (chunk.x0 + chunk.x1) / 2
    const y = (top(chunk) + bottom(chunk)) / 2
    if (x < box.x0 || x > box.x1 || y < box.y0 || y > box.y1) continue
    const spansX = levels.filter((line) => line.x0 - near < x && line.x1 + near > x)
    const spansY = uprights.filter((line) => line.y0 - near < y && line.y1 + near > y)
    const cell = {
      x0: Math.max(box.x0, ...spansY.filter((line) => line.x0 <= x).map((line) => line.x0)),
      x1: Math.min(box.x1, ...spansY.filter((line) => line.x0 > x).map((line) => line.x0)),
      y0: Math.max(box.y0, ...spansX.filter((line) => line.y0 <= y).map((line) => line.y0)),
      y1: Math.min(box.y1, ...spansX.filter((line) => line.y0 > y).map((line) => line.y0)),
    }
    const key = Object.values(cell).map(Math.round).join(' ')
    const found = cells.get(key) ?? { box: cell, chunks: [] }
    found.chunks.push(chunk)
    cells.set(key, found)
  }
  return cells.size >= leastCells ? [{ box, cells: [...cells.values()] }] : []
}
