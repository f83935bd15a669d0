import type { ResumeDocument, ResumeLine } from '../../document.ts'
import { regionsOf } from './columns.ts'
import type { Page } from './geometry.ts'
import { type Line, linesOf, usualSize } from './lines.ts'
import { chunksOf } from './rows.ts'
import { withoutRunningLines } from './running-lines.ts'

/** Words closer than this, in heights, are never in two columns. */
const chunkGap = 0.75

type Column = Line[]

/** The lines of pages in reading order, and where their links lead. */
export function readPages(pages: Page[]): Pick<ResumeDocument, 'lines' | 'links'> {
  const columns = pages.flatMap((page): Column[] =>
    regionsOf(chunksOf(page.words, chunkGap)).map((region) => linesOf(region, page)),
  )
  const kept = new Set(withoutRunningLines(columns.flat()))
  const blocks = columns
    .map((column) => column.filter((line) => kept.has(line)))
    .filter((column) => column.length > 0)
  const lines = blocks.flat()
  const ordinary = usualSize(lines)
  return {
    lines: blocks.flatMap((column, block) => column.map((line) => resumeLine(line, block, ordinary))),
    links: pages.flatMap((page) => linksOf(page, lines)),
  }
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
    const line = lines.findIndex(
      (candidate) =>
        candidate.page === page &&
        candidate.y > box.y0 - 1 &&
        candidate.y - 0.5 * candidate.size < box.y1 + 1 &&
        candidate.x0 < box.x1 &&
        candidate.x1 > box.x0,
    )
    return line >= 0 ? [{ line, url }] : []
  })
}
