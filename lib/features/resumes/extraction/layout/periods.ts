import type { Chunk } from './geometry.ts'
import { baseline } from './rows.ts'

/** A period or a part of one, and nothing else. */
const period =
  /^(?=.*(?:\d|present|now|current|今))(?:[\d\s./,'’–—~-]|年|月|至|今|到|present|now|current|to|date|since|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6})+$/i
/** The second half of a period: a year, a month and a year, or now. */
const rest = /^(?:\d{4}|\d{1,2}[./]\d{4}|[a-z]{3,9}\.? \d{4}|present|now|current|today|至今|今|现在)$/i
const unfinished = /(?:[-–—~至到]|\b[a-z]{3,9}\.?)$/i

/** Rows of a column whose narrow cells were broken: a rest of a period right below its beginning is put back beside it. */
export function withWholePeriods(rows: Chunk[][]): Chunk[][] {
  const whole: Chunk[][] = []
  for (const row of rows) {
    const above = whole.at(-1)
    const [only, ...others] = row
    const place = above && only && others.length === 0 ? cellAbove(above, only) : -1
    const cell = above?.[place]
    if (above && only && cell) above[place] = joined(cell, only)
    else whole.push([...row])
  }
  return whole
}

/** Which cell of the row above a rest belongs to; -1 when it is none. */
function cellAbove(above: Chunk[], only: Chunk): number {
  if (above.length < 2 || baseline([only]) - baseline(above) > 1.6 * only.size || !rest.test(said(only)))
    return -1
  return above.findIndex((cell) => cell.x0 < only.x1 && cell.x1 > only.x0 && unfinished.test(said(cell)))
}

const said = (chunk: Chunk) =>
  chunk.words
    .map((word) => word.text)
    .join(' ')
    .slice(0, 60)

/** Whether a row says a period, or a part of one, and nothing else. */
export const isPeriod = (row: Chunk[]) => period.test(row.map(said).join(' '))

function joined(cell: Chunk, below: Chunk): Chunk {
  const [first, ...more] = below.words
  return { ...cell, words: [...cell.words, ...(first ? [{ ...first, spaced: true }] : []), ...more] }
}

/** Lines of one cell are this close, in heights; the middles of two cells of a row closer than that. */
const nextLine = 1.6
const level = 0.4

/**
 * Rows of a column in which periods at the right edge, that stand level with the middle of what they belong to, are put
 * beside its first line: cells of an undrawn table may have different numbers of lines.
 */
export function withLevelPeriods(rows: Chunk[][]): Chunk[][] {
  const edges = rows.flat()
  const middle = (Math.min(...edges.map(({ x0 }) => x0)) + Math.max(...edges.map(({ x1 }) => x1))) / 2
  const isFloating = (row: Chunk[]) => row.length === 1 && (row[0]?.x0 ?? 0) > middle && isPeriod(row)
  const texts = rows.filter((row) => !isFloating(row)).map((row) => [...row])
  const left: Chunk[][] = []
  for (const piece of piecesOf(rows.filter(isFloating))) {
    const [first, ...more] = piece
    if (!first) continue
    const place = (baseline([first]) + baseline([piece.at(-1) ?? first])) / 2
    const owner = ownerOf(place, first, texts)
    if (owner) owner.push(more.reduce(joined, first))
    else left.push(...piece.map((chunk) => [chunk]))
  }
  return [...texts, ...left].sort((a, b) => baseline(a) - baseline(b))
}

function piecesOf(rows: Chunk[][]): Chunk[][] {
  const pieces: Chunk[][] = []
  for (const [chunk] of rows) {
    const last = pieces.at(-1)?.at(-1)
    if (!chunk) continue
    if (last && chunk.y - last.y < nextLine * chunk.size && unfinished.test(said(last)))
      pieces.at(-1)?.push(chunk)
    else pieces.push([chunk])
  }
  return pieces
}

/** The row that a period belongs to: one on its height, or the first of two that it stands between. */
function ownerOf(place: number, { x0, size }: Chunk, rows: Chunk[][]): Chunk[] | undefined {
  return rows.find((row, index) => {
    const next = rows[index + 1]
    const y = baseline(row)
    const isFree = row.every((chunk) => chunk.x1 < x0)
    if (!isFree) return false
    if (Math.abs(y - place) < level * size) return true
    const isPair =
      next !== undefined && baseline(next) - y < nextLine * size && next.every((chunk) => chunk.x1 < x0)
    return isPair && Math.abs((y + baseline(next)) / 2 - place) < level * size
  })
}
