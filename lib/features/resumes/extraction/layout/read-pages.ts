import type { ResumeDocument, ResumeLine } from '../../document.ts'
import { withWholeWords } from './broken-words.ts'
import { regionsOf } from './columns.ts'
import { type Chunk, type Page, top } from './geometry.ts'
import { gridsOf } from './grid.ts'
import { type Line, linesOf, usualSize } from './lines.ts'
import { chunksOf } from './rows.ts'
import { withoutRunningLines } from './running-lines.ts'
import { linesOfGrid } from './tables.ts'
import { throughPages } from './through-pages.ts'

/** Words closer than this, in heights, are never in two columns. */
const chunkGap = 0.75

type Column = Line[]

/** The lines of pages in reading order, and where their links lead. */
export function readPages(pages: Page[]): Pick<ResumeDocument, 'lines' | 'links'> {
  const columns = pages.map(columnsOf)
  const kept = new Set(withoutRunningLines(columns.flat(2)))
  const flow = throughPages(
    columns.map((page) => page.map((column) => column.filter((line) => kept.has(line)))),
  )
  const blocks = flow.map(withWholeWords)
  const lines = blocks.flat()
  const ordinary = usualSize(lines)
  return {
    lines: blocks.flatMap((column, block) => column.map((line) => resumeLine(line, block, ordinary))),
    links: pages.flatMap((page) => linksOf(page, lines)),
  }
}

/** The columns of a page in reading order; a table with drawn lines is read by its cells, and parts what is above and below. */
function columnsOf(page: Page): Column[] {
  let rest = chunksOf(page.words, chunkGap)
  const columns: Column[] = []
  const flow = (chunks: Chunk[]) => columns.push(...regionsOf(chunks).map((region) => linesOf(region, page)))
  for (const grid of gridsOf(page.rulings, rest, page.width)) {
    const inside = new Set(grid.cells.flatMap((cell) => cell.chunks))
    const outside = rest.filter((chunk) => !inside.has(chunk))
    // A table within a column is part of that column's rows.
    if (outside.some((chunk) => chunk.y > grid.box.y0 && top(chunk) < grid.box.y1)) continue
    flow(outside.filter((chunk) => chunk.y <= grid.box.y0))
    columns.push(linesOfGrid(grid, page))
    rest = outside.filter((chunk) => chunk.y > grid.box.y0)
  }
  flow(rest)
  return columns
}

function resumeLine(line: Line, block: number, ordinary: number): ResumeLine {
  return {
    text: line.text,
    page: line.page.number,
    x: rounded(line.x0 / line.page.width),
    size: rounded(line.size / ordinary),
    bold: line.bold,
    gap: rounded(line.space / line.size),
    block,
    bullet: line.bullet,
    certainty: rounded(line.certainty),
  }
}

const rounded = (value: number) => Math.round(value * 1000) / 1000

function linksOf(page: Page, lines: Line[]): ResumeDocument['links'] {
  return page.links.flatMap(({ url, box }) => {
    let best = -1
    let most = 0
    for (const [index, line] of lines.entries()) {
      if (line.page !== page) continue
      const wide = Math.min(line.x1, box.x1) - Math.max(line.x0, box.x0)
      const high = Math.min(line.y + 0.1 * line.size, box.y1) - Math.max(line.y - 0.7 * line.size, box.y0)
      if (wide > 0 && high > 0 && wide * high > most) {
        most = wide * high
        best = index
      }
    }
    return best >= 0 ? [{ line: best, url }] : []
  })
}
