import { type Box, median, type Word } from '../layout/geometry.ts'
import { spaceBetween } from '../layout/scripts.ts'
import type { Drawing, Glyph } from './glyphs.ts'

/** Letters that were drawn one after the other on one baseline. */
type Run = Glyph[]

/** Farther than this from the last letter, in heights, begins a stretch of its own. */
const farthest = 1
const samePlace = 0.12

/**
 * Words of the letters of a page. Letters drawn twice for weight are one bold letter; what is drawn without ink counts
 * only where it is the text beneath a picture; white letters on nothing do not count.
 */
export function wordsOf({ glyphs, dots }: Drawing, width: number, height: number): Word[] {
  const seen = withoutHidden(glyphs)
  const turn = commonTurn(seen)
  const words: Word[] = []
  for (const quarter of [0, 1, 2, 3]) {
    const letters = seen
      .filter((glyph) => turnOf(glyph) === quarter)
      .map((glyph) => turned(glyph, quarter, width, height))
    const found = runsOf(withoutDoubles(letters)).flatMap(wordsOfRun)
    words.push(
      ...(quarter === turn ? found : found.map((word) => upright(word, turn, quarter, width, height))),
    )
  }
  return [...words, ...dots.flatMap((dot) => markOf(dot, words))]
}

/** The mark of a list item that is drawn as a shape: a dot in front of a word, at half the height of its letters. */
function markOf({ x0, y0, x1, y1 }: Box, words: Word[]): Word[] {
  const middle = (y0 + y1) / 2
  let item: Word | undefined
  for (const word of words) {
    const beside = word.x0 >= x1 && word.x0 - x1 < 2.5 * word.size
    const level = middle < word.y && middle > word.y - 0.7 * word.size
    if (beside && level && y1 - y0 < 0.6 * word.size && (!item || word.x0 < item.x0)) item = word
  }
  return item ? [{ ...item, text: '', x0, x1, mark: true }] : []
}

function withoutHidden(glyphs: Glyph[]): Glyph[] {
  const inked = glyphs.filter((glyph) => !glyph.inkless)
  const inkless = glyphs.length - inked.length
  return (inkless > inked.length ? glyphs : inked).filter(
    (glyph) => !glyph.unseen && glyph.kind !== 'icon' && glyph.size > 0.5,
  )
}

/** Quarters of a turn, clockwise, that a letter is turned by; -1 for a slanting one, such as a watermark's. */
function turnOf({ x, y, endX, endY }: Glyph): number {
  const angle = Math.atan2(endY - y, endX - x) / (Math.PI / 2)
  const quarter = Math.round(angle)
  return Math.abs(angle - quarter) > 0.12 ? -1 : (quarter + 4) % 4
}

function commonTurn(glyphs: Glyph[]): number {
  const counts = [0, 0, 0, 0]
  for (const glyph of glyphs) {
    const quarter = turnOf(glyph)
    if (quarter >= 0) counts[quarter] = (counts[quarter] ?? 0) + 1
  }
  return counts.indexOf(Math.max(...counts))
}

/** The letter as it stands once the page is turned back by `quarter`. */
function turned(glyph: Glyph, quarter: number, width: number, height: number): Glyph {
  if (quarter === 0) return glyph
  const [x, y] = turnPoint(glyph.x, glyph.y, quarter, width, height)
  const [endX, endY] = turnPoint(glyph.endX, glyph.endY, quarter, width, height)
  return { ...glyph, x, y, endX, endY }
}

function turnPoint(x: number, y: number, quarter: number, width: number, height: number): [number, number] {
  if (quarter === 1) return [y, width - x]
  if (quarter === 2) return [width - x, height - y]
  return quarter === 3 ? [height - y, x] : [x, y]
}

/** A word that stands on its side among upright ones: it is read at the top of where it stands. */
function upright(word: Word, turn: number, quarter: number, width: number, height: number): Word {
  const back = (4 - quarter) % 4
  const [pageWidth, pageHeight] = quarter % 2 === 1 ? [height, width] : [width, height]
  const corners = [
    [word.x0, word.y],
    [word.x1, word.y - word.size],
  ].map(([x = 0, y = 0]) => turnPoint(...turnPoint(x, y, back, pageWidth, pageHeight), turn, width, height))
  const xs = corners.map(([x]) => x)
  const ys = corners.map(([, y]) => y)
  return { ...word, x0: Math.min(...xs), x1: Math.max(...xs), y: Math.min(...ys), spaced: true }
}

function withoutDoubles(glyphs: Glyph[]): Glyph[] {
  const places = new Map<string, Glyph[]>()
  return glyphs.filter((glyph) => {
    if (glyph.text.trim() === '') return true
    const near = samePlace * glyph.size
    const key = (dx: number, dy: number) =>
      `${glyph.text} ${Math.round(glyph.x / near) + dx} ${Math.round(glyph.y / near) + dy}`
    for (const [dx, dy] of neighbours) {
      const first = places
        .get(key(dx, dy))
        ?.find(({ x, y }) => Math.abs(x - glyph.x) < near && Math.abs(y - glyph.y) < near)
      if (!first) continue
      first.bold = true
      return false
    }
    places.set(key(0, 0), [...(places.get(key(0, 0)) ?? []), glyph])
    return true
  })
}

const neighbours: [number, number][] = [-1, 0, 1].flatMap((dx) =>
  [-1, 0, 1].map((dy): [number, number] => [dx, dy]),
)

function runsOf(glyphs: Glyph[]): Run[] {
  const runs: Run[] = []
  let last: Glyph | undefined
  for (const glyph of glyphs) {
    const goesOn =
      last &&
      last.bold === glyph.bold &&
      last.kind === glyph.kind &&
      Math.abs(glyph.y - last.y) < 0.1 * glyph.size &&
      Math.abs(glyph.size - last.size) < 0.05 * glyph.size &&
      Math.abs(glyph.x - last.endX - 0.25 * glyph.size) < (farthest - 0.25) * glyph.size
    if (goesOn) runs.at(-1)?.push(glyph)
    else runs.push([glyph])
    last = glyph
  }
  return runs
}

const isSpace = (glyph: Glyph) => glyph.kind === 'letter' && glyph.text.trim() === ''

function wordsOfRun(run: Run): Word[] {
  const gaps: number[] = []
  let spacesAreDrawn = false
  for (const [index, glyph] of run.entries()) {
    const before = run[index - 1]
    if (isSpace(glyph)) spacesAreDrawn ||= index > 0 && index < run.length - 1
    else if (before && !isSpace(before)) gaps.push(glyph.x - before.endX)
  }
  // Headings are often set with wide distances between all their letters.
  const tracking = gaps.length < 3 ? 0 : Math.max(0, median(gaps))
  const words: Word[] = []
  let spaced = false
  let last: Glyph | undefined
  for (const glyph of run) {
    if (isSpace(glyph)) {
      spaced = true
      continue
    }
    const gap = last ? glyph.x - last.endX : 0
    const word = words.at(-1)
    const apart =
      spaced ||
      !last ||
      glyph.kind === 'sign' ||
      gap > tracking + spaceBetween(last.text.at(-1) ?? '', glyph.text.charAt(0), spacesAreDrawn) * glyph.size
    if (word && !apart) {
      word.text += glyph.text
      word.x1 = Math.max(word.x1, glyph.endX)
    } else {
      words.push({
        text: glyph.kind === 'sign' ? '' : glyph.text,
        x0: glyph.x,
        x1: Math.max(glyph.x, glyph.endX),
        y: glyph.y,
        size: glyph.size,
        bold: glyph.bold,
        certainty: 1,
        spaced: spaced || words.length > 0,
        mark: glyph.kind === 'sign',
      })
    }
    spaced = false
    last = glyph
  }
  return words
}
