import type { Chunk, Word } from './geometry.ts'

/** Words whose baselines differ by no more than this part of the smaller one's height stand on one row. */
const sameBaseline = 0.35
/** A raised or lowered sign reaches this far from the baseline of the word it touches. */
const script = 0.5
const touching = 0.2

type Placed = { x0: number; x1: number; y: number; size: number }

/** Things that share a baseline, from left to right; the rows from top to bottom. */
export function rowsOf<T extends Placed>(things: T[]): T[][] {
  const rows: T[][] = []
  for (const thing of [...things].sort((a, b) => b.size - a.size || a.y - b.y)) {
    let best: T[] | undefined
    let nearest = Number.POSITIVE_INFINITY
    for (const row of rows) {
      const distance = distanceTo(row, thing)
      if (distance < nearest) {
        nearest = distance
        best = row
      }
    }
    if (best) best.push(thing)
    else rows.push([thing])
  }
  for (const row of rows) row.sort((a, b) => a.x0 - b.x0)
  return rows.sort((a, b) => baseline(a) - baseline(b))
}

/** Where a row stands: the baseline of its tallest thing. */
export function baseline(row: Placed[]): number {
  return row.reduce((tallest, thing) => (thing.size > tallest.size ? thing : tallest)).y
}

function distanceTo(row: Placed[], thing: Placed): number {
  let distance = Number.POSITIVE_INFINITY
  for (const other of row) {
    const off = Math.abs(other.y - thing.y)
    const beside = Math.max(thing.x0 - other.x1, other.x0 - thing.x1) / other.size
    const near =
      Math.abs(beside) < touching && thing.size < 0.85 * other.size && thing.size > 0.45 * other.size
    if (off <= sameBaseline * Math.min(other.size, thing.size) || (near && off < script * other.size)) {
      distance = Math.min(distance, off)
    }
  }
  return distance
}

/** Words of a row that no gap parts which is wider than `gap` heights; the mark of a list item stays with its text. */
export function chunksOf(words: Word[], gap: number): Chunk[] {
  const chunks: Chunk[] = []
  for (const row of rowsOf(words)) {
    let chunk: Chunk | undefined
    for (const word of row) {
      const distance = chunk
        ? (word.x0 - chunk.x1) / Math.max(chunk.size, word.size)
        : Number.POSITIVE_INFINITY
      const largest = chunk ? Math.max(chunk.size, word.size) / Math.min(chunk.size, word.size) : 1
      const isOther = largest > 1.3 && Math.abs(distance) > 0.1 && word.text.length > 2
      if (chunk && ((distance <= gap && !isOther) || (isMark(chunk) && distance < farthestMark))) {
        chunk.words.push(word)
        chunk.x1 = Math.max(chunk.x1, word.x1)
        chunk.size = Math.max(chunk.size, word.size)
      } else {
        chunk = { words: [word], x0: word.x0, x1: word.x1, y: word.y, size: word.size }
        chunks.push(chunk)
      }
    }
  }
  return chunks
}

/** How far the text of a list item may stand from its mark, in heights. */
const farthestMark = 3.5
const mark = /^(?:[•●▪◦∙‣⁃·○■□◆◇►▶▸➢➤❖✓✔✦★☆※→»›◉◎⚫⬤❯–—*+-]|[(（]?\d{1,2}[.)、）]|[①-⑳])$/u

const isMark = ({ words: [first, second] }: Chunk) =>
  !second && first !== undefined && (first.mark || mark.test(first.text))
