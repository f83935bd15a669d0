import { isWide } from '../layout/scripts.ts'
import type { DocxLine } from './line.ts'

/** What a cell says, and whether it reaches over the rows below, as the name of a section does. */
export type CellLines = { lines: DocxLine[]; reaches: boolean }

/** Lines and letters (a Chinese one counts twice) that a cell may have and still be one of a row of short ones. */
const fewestLines = 2
const shortest = 70
/** Lines that make a cell a column of a page. */
const columnLines = 5

/**
 * The lines of a row: short cells side by side are one line with tabs, as are the lines of cells that have equally many;
 * a cell with a text of its own gives its own lines. Cells that hold whole sections are columns, each a block.
 */
export function linesOfRow(cells: CellLines[], nextBlock: () => number): DocxLine[] {
  const filled = cells.filter(({ lines }) => lines.length > 0)
  const long = filled.filter(({ lines }) => lines.length >= columnLines)
  if (
    long.length > 0 &&
    filled.length > 1 &&
    filled.every(({ lines }) => lines.length >= columnLines || !isLabel(lines))
  ) {
    return filled.flatMap(({ lines }) => {
      const block = nextBlock()
      return lines.map((line) => ({ ...line, block }))
    })
  }
  const result: DocxLine[] = []
  let side: DocxLine[] = []
  const flush = () => {
    const [first] = side
    if (first) result.push(besides(first, side))
    side = []
  }
  const paired = pairedLines(filled)
  if (paired) return paired
  for (const { lines, reaches } of filled) {
    const short = asOneLine(lines)
    if (!short || reaches) flush()
    if (short) side.push(short)
    else result.push(...lines)
    if (reaches) flush()
  }
  flush()
  return result
}

/** A short name beside a text, and no part of a page. */
const isLabel = (lines: DocxLine[]) => lines.length === 1 && lengthOf(lines[0]?.text ?? '') <= 16

/** Two or more cells of equally many short lines: the first lines belong together, and the second ones. */
function pairedLines(cells: CellLines[]): DocxLine[] | null {
  const [first] = cells
  const count = first?.lines.length ?? 0
  if (!first || cells.length < 2 || count < 2 || count >= columnLines) return null
  if (
    cells.some(({ lines, reaches }) => reaches || lines.length !== count || lines.some((line) => line.bullet))
  )
    return null
  return first.lines.map((line, index) =>
    besides(
      line,
      cells.flatMap(({ lines }) => lines[index] ?? []),
    ),
  )
}

function asOneLine(lines: DocxLine[]): DocxLine | null {
  const [first, ...rest] = lines
  if (!first || rest.length === 0) return first ?? null
  const isStack = lines.every((line) => [...line.text].length === 1)
  const length = lines.reduce((sum, line) => sum + lengthOf(line.text), 0)
  if (!isStack && (lines.length > fewestLines || length > shortest || lines.some((line) => line.bullet)))
    return null
  const text = rest.reduce((whole, { text }) => {
    const tight = isWide(whole.at(-1) ?? '') || isWide(text.charAt(0))
    return tight ? whole + text : `${whole} ${text}`
  }, first.text)
  return { ...first, text, bold: lines.every((line) => line.bold), urls: lines.flatMap((line) => line.urls) }
}

const lengthOf = (text: string) => [...text].reduce((sum, letter) => sum + (isWide(letter) ? 2 : 1), 0)

function besides(first: DocxLine, cells: DocxLine[]): DocxLine {
  return {
    ...first,
    text: cells.map((cell) => cell.text).join('\t'),
    size: Math.max(...cells.map((cell) => cell.size)),
    bold: cells.every((cell) => cell.bold),
    urls: cells.flatMap((cell) => cell.urls),
  }
}
