import type { Chunk, Word } from './geometry.ts'

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
