import type { Chunk, Word } from './geometry.ts'
import { baseline } from './rows.ts'

/** Rows in which something must begin at one place to make that place an edge. */
const leastShared = 4
/** A gap before it, in heights; an edge within words is an accident. */
const leastGap = 0.5
const sameEdge = 1

/** Left edges at which something within a row begins, in several rows: those of the cells of an undrawn table. */
export function sharedEdges(rows: Chunk[][]): number[] {
  const starts = rows.flatMap((row) =>
    row
      .flatMap((chunk) => chunk.words)
      .filter(isStart)
      .map((word) => word.x0),
  )
  const within = rows.flatMap((row) =>
    row
      .flatMap((chunk) => chunk.words)
      .slice(1)
      .filter(isStart),
  )
  const shared = (x: number) => starts.filter((start) => Math.abs(start - x) < sameEdge).length >= leastShared
  return [...new Set(within.map((word) => word.x0).filter(shared))]
}

function isStart(word: Word, index: number, words: Word[]): boolean {
  const before = words[index - 1]
  return word.text !== '' && (!before || word.x0 - before.x1 > leastGap * word.size)
}

/** The chunks of a row, parted where a word begins at one of the edges. */
export function partedAt(edges: number[], row: Chunk[]): Chunk[] {
  if (edges.length === 0) return row
  return row.flatMap((chunk) => {
    const parts: Word[][] = []
    for (const [index, word] of chunk.words.entries()) {
      const begins =
        index > 0 &&
        isStart(word, index, chunk.words) &&
        edges.some((edge) => Math.abs(edge - word.x0) < sameEdge)
      const part = parts.at(-1)
      if (part && (!begins || part.every((other) => other.mark))) part.push(word)
      else parts.push([word])
    }
    return parts.map((words) => chunkOf(words, chunk))
  })
}

function chunkOf(words: Word[], { y }: Chunk): Chunk {
  return {
    words,
    x0: Math.min(...words.map((word) => word.x0)),
    x1: Math.max(...words.map((word) => word.x1)),
    y,
    size: Math.max(...words.map((word) => word.size)),
  }
}

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

const said = (chunk: Chunk) => chunk.words.map((word) => word.text).join(' ')

function joined(cell: Chunk, below: Chunk): Chunk {
  const [first, ...more] = below.words
  return { ...cell, words: [...cell.words, ...(first ? [{ ...first, spaced: true }] : []), ...more] }
}
