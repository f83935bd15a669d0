import { normalizeText } from '../normalize.ts'
import { takeBullet } from './bullets.ts'
import { partedAt, sharedEdges } from './cells.ts'
import type { Region } from './columns.ts'
import { bottom, type Chunk, type Page, top } from './geometry.ts'
import { withLevelPeriods, withWholePeriods } from './periods.ts'
import { baseline, rowsOf } from './rows.ts'
import { textOf } from './text.ts'

/** A line of a document where it stands; sizes and distances in points. */
export type Line = {
  text: string
  page: Page
  x0: number
  x1: number
  y: number
  size: number
  bold: boolean
  bullet: boolean
  certainty: number
  /** Empty space above it in its column. */
  space: number
}

/** The lines of a region from top to bottom. */
export function linesOf({ chunks }: Region, page: Page): Line[] {
  const lines: Line[] = []
  const context = page.words.map((word) => word.text).join('')
  const found = rowsOf(chunks)
  const edges = sharedEdges(found)
  for (const row of withWholePeriods(withLevelPeriods(found.map((row) => partedAt(edges, row))))) {
    const line = lineOf(row, page, edges, context)
    if (!line) continue
    const above = lines.at(-1)
    line.space = above ? Math.max(0, top(line) - bottom(above)) : 0
    lines.push(line)
  }
  return lines
}

function lineOf(row: Chunk[], page: Page, edges: number[], context: string): Line | null {
  const words = row.flatMap((chunk) => chunk.words)
  const { text, bullet } = takeBullet(normalizeText(textOf(row, edges), context).trim())
  const lettered = words.filter((word) => /[\p{L}\p{N}]/u.test(word.text))
  if (lettered.length === 0) return null
  const letters = lettered.reduce((sum, word) => sum + word.text.length, 0)
  const x0 = (lettered[0] ?? row[0])?.x0 ?? 0
  return {
    text,
    page,
    x0,
    x1: Math.max(...row.map((chunk) => chunk.x1)),
    y: baseline(row),
    size: sizeOf(row),
    bold: lettered.every((word) => word.bold),
    bullet: bullet || words[0]?.mark === true,
    certainty: lettered.reduce((sum, word) => sum + word.certainty * word.text.length, 0) / letters,
    space: 0,
  }
}

/** The size of a row's letters: of its largest part, when it has more than a sign or two. */
function sizeOf(row: Chunk[]): number {
  const parts = row.map((chunk) => usualSize(chunk.words.filter((word) => word.text.length > 0)))
  const letters = row.map((chunk) => chunk.words.reduce((sum, word) => sum + word.text.length, 0))
  const largest = Math.max(...parts.filter((_, index) => (letters[index] ?? 0) > 1))
  const usual = usualSize(row.flatMap((chunk) => chunk.words))
  return largest > 1.3 * usual ? largest : usual
}

/** The size of most letters. */
export function usualSize(things: { size: number; text: string }[]): number {
  const weights = new Map<number, number>()
  for (const { size, text } of things) {
    const rounded = Math.round(size * 4) / 4
    weights.set(rounded, (weights.get(rounded) ?? 0) + text.length)
  }
  return [...weights].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [10, 0])[0]
}
