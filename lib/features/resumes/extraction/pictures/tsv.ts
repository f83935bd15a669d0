import { type Box, median, type Word } from '../layout/geometry.ts'
import { isWide } from '../layout/scripts.ts'

/** Levels of a row of the recogniser's table. */
const lineLevel = '4'
const wordLevel = '5'
/** Percent below which a word is no word, and below which the whole line is none. */
const leastWord = 25
const leastLine = 45
/** The same of a line with hardly any letters, such as specks and edges give. */
const leastShort = 65
const fewLetters = 4

/** Heights that Chinese characters of one line may seem to be apart. */
const chineseGap = 1.7

/** What the mark of a list item is taken for, and what specks and lines of tables are taken for. */
const marks = /^(?:[e¢°。·•@©®«»*=+~>-]|[oO0](?=$))$/u
const markBefore = /^[”"“’'‘·•*°]+(?=\p{Script=Han})/u
const specks = /^[|_"“”'‘’~`^\\]{2,}$/u

type Line = Word[]

/**
 * Words and straight lines of the recogniser's tab-separated table. A word that it hardly believes counts only
 * in a line that it believes; so a photo gives nothing rather than invented letters.
 */
export function readWords(table: string): { words: Word[]; rulings: Box[] } {
  const lines: Line[] = []
  const rulings: Box[] = []
  for (const row of table.split('\n')) {
    const [level, , , , , , left, top, width, height, confidence, text = ''] = row.split('\t')
    const [x0, y0, wide, high] = [left, top, width, height].map(Number) as [number, number, number, number]
    if (level === lineLevel) lines.push([])
    const line = lines.at(-1)
    if (level !== wordLevel || !line) continue
    if (text.trim() === '') {
      rulings.push({ x0, y0, x1: x0 + wide, y1: y0 + high })
      continue
    }
    line.push({
      ...{ text, x0, x1: x0 + wide, y: y0 + high, size: high },
      ...{ bold: false, certainty: Number(confidence) / 100, spaced: false, mark: false },
    })
  }
  const slope = slopeOf(lines)
  return { words: lines.flatMap((line) => wordsOfLine(line, slope)), rulings }
}

/** How much lines fall per pixel to the right: a page is seldom laid straight on a scanner. */
function slopeOf(lines: Line[]): number {
  const slopes = lines.flatMap((line) => {
    const points = line
      .filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
      .map((word) => ({ x: (word.x0 + word.x1) / 2, y: baselineOf(word) }))
    const [first, last] = [points[0], points.at(-1)]
    if (!first || !last || points.length < 4 || last.x - first.x < 12 * (line[0]?.size ?? 0)) return []
    const [meanX, meanY] = [mean(points.map(({ x }) => x)), mean(points.map(({ y }) => y))]
    const spread = points.reduce((sum, { x }) => sum + (x - meanX) ** 2, 0)
    return [points.reduce((sum, { x, y }) => sum + (x - meanX) * (y - meanY), 0) / spread]
  })
  return slopes.length < 3 ? 0 : median(slopes)
}

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

/** Where a word stands, by its own shape. */
const baselineOf = ({ text, y, size }: Word) => y - (shapeOf(text).depth * size) / shapeOf(text).height

function wordsOfLine(line: Line, slope: number): Word[] {
  const words = believed(line)
  const size = median(words.map((word) => word.size / shapeOf(word.text).height))
  const y = median(words.map((word) => baselineOf(word) - slope * ((word.x0 + word.x1) / 2)))
  return words.flatMap((word, index) => {
    const before = words[index - 1]
    const isChinese = isWide(word.text.charAt(0)) || isWide(before?.text.at(-1) ?? '')
    // Where a Chinese character begins is a guess; within a line it follows the one before.
    const isNext = before && isChinese && word.x0 - before.x1 < chineseGap * size
    const placed = {
      ...word,
      y,
      size,
      spaced: !isChinese,
      x0: isNext ? Math.min(word.x0, before.x1) : word.x0,
    }
    if (index > 0) return [{ ...placed, text: textOfWord(word.text, before?.text ?? '') }]
    const text = word.text.replace(markBefore, '')
    const mark = { ...placed, text: '', mark: true, x1: placed.x0 + 0.5 * size }
    if (marks.test(word.text) && words.length > 1) return [mark]
    return text === word.text ? [placed] : [mark, { ...placed, text, spaced: true }]
  })
}

/** How high a word's letters are together, and how deep they reach below their baseline, in heights of the font. */
function shapeOf(text: string): { height: number; depth: number } {
  if (isWide(text.charAt(0))) return { height: 0.92, depth: 0.08 }
  const depth = /[gjpqy,;()|[\]@]/.test(text) ? 0.2 : 0
  const rise = /[A-Zbdfhklt0-9()|[\]@ij]/.test(text) ? 0.72 : 0.5
  return { height: rise + depth, depth }
}

/** A dash between dates is taken for the Chinese one. */
function textOfWord(text: string, before: string): string {
  return text.replace(/(?<=\d)一(?=$|\d)/, '—').replace(/^一(?=$|\d)/, /\d$/.test(before) ? '—' : '一')
}

function believed(words: Word[]): Word[] {
  const letters = words.reduce((sum, word) => sum + word.text.length, 0)
  const mean = words.reduce((sum, word) => sum + word.certainty * word.text.length, 0) / Math.max(1, letters)
  if (mean < (letters < fewLetters ? leastShort : leastLine) / 100) return []
  return words.filter(
    ({ text, certainty }, index) =>
      !specks.test(text) &&
      !(index === 0 && /^[|![\]]$/.test(text)) &&
      (certainty >= leastWord / 100 || mean > 0.75),
  )
}
