import { bottom, type Chunk, top } from './geometry.ts'
import { baseline, rowsOf } from './rows.ts'

/** Letters this much larger than ordinary ones are a title's. */
const titleSize = 1.4
/** Rows above which a title does not stand. */
const mostAbove = 6
/** Distance of the lines of a block, and between it and the title, in heights. */
const nextLine = 1.9
const apart = 0.9
const leastRows = 2
/** Rows below within which something reaches over the gap that parted them. */
const soon = 12

export type TitleBlock = {
  /** What stands above both. */
  above: Chunk[]
  /** The title, and what stands under or over it. */
  title: Chunk[]
  /** The lines beside it: mostly an address. */
  beside: Chunk[]
  below: Chunk[]
}

/**
 * The title of a page with the block of smaller lines beside it, when there is one: their lines are not on common
 * baselines, and read as rows they would interrupt each other.
 * @param ordinary the size of most letters
 */
export function titleBlockOf(chunks: Chunk[], ordinary: number): TitleBlock | null {
  const title = chunks
    .filter((chunk) => chunk.words.some((word) => word.text.length > 1) || chunk.words.length > 1)
    .reduce<Chunk | null>((best, chunk) => (chunk.size > (best?.size ?? 0) ? chunk : best), null)
  if (!title || title.size < titleSize * ordinary) return null
  if (rowsOf(chunks.filter((chunk) => bottom(chunk) < top(title))).length > mostAbove) return null
  const right = chunks.filter(
    (chunk) => chunk.x0 > title.x1 + apart * ordinary && chunk.size < 0.75 * title.size,
  )
  const left = chunks.filter(
    (chunk) => chunk.x1 < title.x0 - apart * ordinary && chunk.size < 0.75 * title.size,
  )
  return blockBeside(title, right, chunks) ?? blockBeside(title, left, chunks)
}

function blockBeside(title: Chunk, candidates: Chunk[], all: Chunk[]): TitleBlock | null {
  const rows = rowsOf(candidates)
  const isLevel = (row: Chunk[]) =>
    baseline(row) > top(title) - 0.2 * title.size && baseline(row) < bottom(title) + 0.3 * title.size
  const first = rows.findIndex(isLevel)
  if (first < 0) return null
  const isFree = (row: Chunk[]) => {
    const y = baseline(row)
    const edges = {
      x0: Math.min(...row.map((chunk) => chunk.x0)),
      x1: Math.max(...row.map((chunk) => chunk.x1)),
    }
    return all.every(
      (chunk) =>
        row.includes(chunk) ||
        chunk.x1 < edges.x0 ||
        chunk.x0 > edges.x1 ||
        y < top(chunk) ||
        y > bottom(chunk),
    )
  }
  const follows = (a: Chunk[] | undefined, b: Chunk[] | undefined) =>
    a !== undefined &&
    b !== undefined &&
    isFree(b) &&
    Math.abs(baseline(a) - baseline(b)) < nextLine * Math.max(...b.map((chunk) => chunk.size))
  let [start, end] = [first, first]
  while (follows(rows[start], rows[start - 1])) start--
  while (follows(rows[end], rows[end + 1])) end++
  const beside = rows.slice(start, end + 1).flat()
  if (end - start + 1 < leastRows) return null
  const [from, to] = [Math.min(...beside.map(top)), Math.max(...beside.map(bottom))]
  const others = all.filter((chunk) => !beside.includes(chunk))
  const own = others.filter((chunk) => chunk === title || (chunk.y > from && chunk.y < to))
  // What belongs to the rows of the block is no title's line.
  const edge = {
    x0: Math.min(...beside.map((chunk) => chunk.x0)),
    x1: Math.max(...beside.map((chunk) => chunk.x1)),
  }
  if (own.some((chunk) => chunk.x1 > edge.x0 && chunk.x0 < edge.x1)) return null
  const rest = others.filter((chunk) => !own.includes(chunk))
  const below = rest.filter((chunk) => chunk.y > from)
  const inner = title.x1 < edge.x0 ? edge.x0 : edge.x1
  // Where nothing below reaches over the gap, the block is the head of a column.
  if (
    !rowsOf(below)
      .slice(0, soon)
      .flat()
      .some((chunk) => chunk.x0 < inner - 2 && chunk.x1 > inner + 2)
  )
    return null
  return { above: rest.filter((chunk) => chunk.y <= from), title: own, beside, below }
}
