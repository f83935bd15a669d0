import { regionsOf } from './columns.ts'
import type { Page } from './geometry.ts'
import type { Cell, Grid } from './grid.ts'
import { type Line, linesOf } from './lines.ts'
import { isWide } from './scripts.ts'

/** What a cell may hold and still be one of a row of short ones, in letters; a Chinese one counts twice. */
const shortest = 60
const fewestLines = 3
const sameEdge = 3

/**
 * The lines of a table, row by row: short cells side by side are one line with tabs; a cell that reaches over several
 * rows, as the name of a section does, is a line of its own; a cell that holds a text of its own gives its own lines.
 */
export function linesOfGrid({ cells }: Grid, page: Page): Line[] {
  const lines: Line[] = []
  for (const row of rowsOfCells(cells)) {
    const lowest = Math.min(...row.map((cell) => cell.box.y1))
    let side: Line[] = []
    const flush = () => {
      if (side.length > 0) lines.push(besides(side))
      side = []
    }
    const reaches = (cell: Cell) => row.length > 1 && cell.box.y1 > lowest + sameEdge
    const [first, ...others] = row
    const ordered = [first, ...others.filter((cell) => !reaches(cell)), ...others.filter(reaches)]
    for (const cell of ordered) {
      const inside = cell ? regionsOf(cell.chunks).flatMap((region) => linesOf(region, page)) : []
      if (!cell || inside.length === 0) continue
      const short = asOneLine(inside)
      if (!short || reaches(cell)) flush()
      if (short) side.push(short)
      else lines.push(...inside)
      if (reaches(cell)) flush()
    }
    flush()
  }
  for (const [index, line] of lines.entries()) if (index > 0 && line.space === 0) line.space = 0.3 * line.size
  return lines
}

/** Cells that begin at one height, from left to right; the rows from top to bottom. */
function rowsOfCells(cells: Cell[]): Cell[][] {
  const rows: Cell[][] = []
  for (const cell of [...cells].sort((a, b) => a.box.y0 - b.box.y0)) {
    const row = rows.at(-1)
    if (row && Math.abs((row[0]?.box.y0 ?? 0) - cell.box.y0) < sameEdge) row.push(cell)
    else rows.push([cell])
  }
  for (const row of rows) row.sort((a, b) => a.box.x0 - b.box.x0)
  return rows
}

/** The lines of a cell as one, when they are a few words that only its width has broken; null when they are a text. */
function asOneLine(lines: Line[]): Line | null {
  const [first, ...rest] = lines
  if (!first) return null
  if (rest.length === 0) return first
  const isStack = lines.every((line) => [...line.text].length === 1)
  const length = lines.reduce((sum, line) => sum + lengthOf(line.text), 0)
  const isText =
    lines.length > fewestLines ||
    length > shortest ||
    lines.some((line) => line.bullet || line.text.includes('\t'))
  if (isText && !isStack) return null
  const text = rest.reduce((whole, line) => joined(whole, line.text), first.text)
  return { ...first, text, bold: lines.every((line) => line.bold) }
}

const lengthOf = (text: string) => [...text].reduce((sum, letter) => sum + (isWide(letter) ? 2 : 1), 0)

function joined(before: string, after: string): string {
  return isWide(before.at(-1) ?? '') || isWide(after.charAt(0)) ? before + after : `${before} ${after}`
}

function besides(cells: Line[]): Line {
  const [first] = cells as [Line]
  return {
    ...first,
    text: cells.map((cell) => cell.text).join('\t'),
    x1: Math.max(...cells.map((cell) => cell.x1)),
    bold: cells.every((cell) => cell.bold),
    certainty: Math.min(...cells.map((cell) => cell.certainty)),
  }
}
