import { bottom, type Chunk, top } from './geometry.ts'
import { isPeriod } from './periods.ts'
import { baseline, rowsOf } from './rows.ts'
import { titleBlockOf } from './title.ts'

/** A part of a page that is read from its top to its bottom before the next. */
export type Region = { chunks: Chunk[] }

/** Rows on each side of a gap that make it worth asking whether it parts two columns. */
const leastRows = 4
/** Width of a gap between columns, in heights of ordinary letters. */
const leastGap = 0.9

type Gutter = { left: Chunk[]; right: Chunk[]; from: number; to: number; score: number }

/**
 * The columns of a page in the order a person reads them: what stands above two columns, the columns, what stands
 * below. A narrow strip of dates, places or labels beside the rows they belong to is no column.
 */
export function regionsOf(chunks: Chunk[]): Region[] {
  const block = titleBlockOf(chunks, ordinary(chunks))
  if (block) {
    const { above, title, beside, below } = block
    return [...regionsOf(above), { chunks: title }, { chunks: beside }, ...regionsOf(below)].filter(
      (region) => region.chunks.length > 0,
    )
  }
  const gutter = bestGutter(chunks)
  if (!gutter) return chunks.length > 0 ? [{ chunks }] : []
  const sides = new Set([...gutter.left, ...gutter.right])
  const above = chunks.filter((chunk) => !sides.has(chunk) && chunk.y < gutter.from)
  const below = chunks.filter((chunk) => !sides.has(chunk) && chunk.y >= gutter.from)
  const columns = titleFirst([gutter.left, gutter.right])
  return [above, ...columns, below].flatMap(regionsOf)
}

/** The column with the page's largest letters first, when they are a title's; the others from left to right. */
function titleFirst(columns: Chunk[][]): Chunk[][] {
  const sizes = columns.map((column) => Math.max(...column.map((chunk) => chunk.size)))
  const [left = 0, right = 0] = sizes
  return right > 1.25 * left && right > 1.5 * ordinary(columns.flat()) ? columns.toReversed() : columns
}

function ordinary(chunks: Chunk[]): number {
  const weights = new Map<number, number>()
  for (const { size, words } of chunks) {
    const rounded = Math.round(size * 2) / 2
    const letters = words.reduce((sum, word) => sum + word.text.length, 0)
    weights.set(rounded, (weights.get(rounded) ?? 0) + letters)
  }
  return [...weights].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [10, 0])[0]
}

function bestGutter(chunks: Chunk[]): Gutter | null {
  const width = leastGap * ordinary(chunks)
  const starts = [...new Set(chunks.map((chunk) => Math.round(chunk.x0)))]
  let best: Gutter | null = null
  for (const start of starts) {
    for (const gutter of guttersAt(chunks, start, width)) {
      if ((!best || gutter.score > best.score) && partsColumns(gutter)) best = gutter
    }
  }
  return best
}

/** The stretches of the page, from top to bottom, in which nothing crosses the strip that ends at `x`. */
function* guttersAt(chunks: Chunk[], x: number, width: number): Generator<Gutter> {
  const free = (chunk: Chunk) => chunk.x0 >= x - 1 || chunk.x1 <= x - width
  const sorted = [...chunks].sort((a, b) => a.y - b.y)
  const crossing = sorted.filter((chunk) => !free(chunk))
  let from = Number.NEGATIVE_INFINITY
  for (const limit of [...crossing, null]) {
    const to = limit ? top(limit) : Number.POSITIVE_INFINITY
    const within = sorted.filter((chunk) => free(chunk) && chunk.y > from && chunk.y < to)
    const gutter = gutterOf(within, x)
    if (gutter) yield gutter
    from = limit ? Math.max(from, bottom(limit)) : from
  }
}

function gutterOf(chunks: Chunk[], x: number): Gutter | null {
  const left = chunks.filter((chunk) => chunk.x1 < x)
  const right = chunks.filter((chunk) => chunk.x1 >= x)
  const rows = Math.min(rowsOf(left).length, rowsOf(right).length)
  if (rows < leastRows) return null
  const gap = x - Math.max(...left.map((chunk) => chunk.x1))
  const ys = chunks.map((chunk) => chunk.y)
  const [from, to] = [Math.min(...ys), Math.max(...ys)]
  return { left, right, from, to, score: chunks.length * Math.min(1, gap / 30 + 0.5) * Math.min(1, rows / 8) }
}

/**
 * Whether what stands left and right of a gap are two columns, and not one text in rows: when nearly all pieces of the
 * sparser side begin on baselines of the other, they belong to those rows; so do dates, wherever they stand.
 */
function partsColumns({ left, right }: Gutter): boolean {
  const [leftRows, rightRows] = [rowsOf(left), rowsOf(right)]
  const sparse = leftRows.length <= rightRows.length ? leftRows : rightRows
  const dense = sparse === leftRows ? rightRows : leftRows
  const isAligned = (row: Chunk[]) => dense.some((other) => onOneBaseline(row, other))
  const pieces = sparse.filter((row, index) => !goesOn(sparse[index - 1], row))
  const dates = sparse.filter((row) => isPeriod(row)).length / sparse.length
  const aligned = Math.max(shareOf(sparse, isAligned), pieces.length > 2 ? shareOf(pieces, isAligned) : 0)
  return dates > 0.7 ? aligned < 0.3 : aligned < 0.75
}

const shareOf = <T>(things: T[], test: (thing: T) => boolean) => things.filter(test).length / things.length

/** Whether a row follows the one above it as the lines of one piece do. */
function goesOn(above: Chunk[] | undefined, row: Chunk[]): boolean {
  if (!above) return false
  const size = Math.max(...row.map((chunk) => chunk.size))
  return baseline(row) - baseline(above) < 1.45 * size
}

function onOneBaseline(a: Chunk[], b: Chunk[]): boolean {
  const size = Math.min(...[...a, ...b].map((chunk) => chunk.size))
  return Math.abs(baseline(a) - baseline(b)) < 0.12 * size
}
