import { type Chunk, median, type Word } from './geometry.ts'
import { isWide, spaceBetween } from './scripts.ts'

/** A gap between words wider than this, in heights, is a tab. */
const tabGap = 1.25

/** Letters this much larger than their neighbours belong to another thing. */
const otherSize = 1.3

/**
 * The text of a row of chunks: gaps that part things are tabs, words are joined as they stand.
 * @param edges left edges that many rows share; what begins at one begins a cell, however narrow the gap is
 */
export function textOf(row: Chunk[], edges: number[]): string {
  if (isSpacedOut(row)) return joinLetters(row.flatMap((chunk) => chunk.words))
  const gaps = row.slice(1).map((chunk, index) => gapBetween(row[index] ?? chunk, chunk))
  // In a narrow column words are pulled apart until they fill their line.
  const isPulled = gaps.length > 1 && Math.max(...gaps) < 2 && row.every((chunk) => chunk.words.length < 3)
  let text = ''
  for (const [index, chunk] of row.entries()) {
    const gap = gaps[index - 1] ?? 0
    const before = row[index - 1]
    const isCell =
      gap > tabGap ||
      edges.some((edge) => Math.abs(edge - chunk.x0) < sameEdge) ||
      (before && differInSize(before, chunk))
    const part = textOfWords(chunk.words)
    if (text !== '' && part !== '') text += isCell && !isPulled ? '\t' : ' '
    text += part
  }
  return text.replace(label, (letters) => letters.replace(/[\t ]/g, ''))
}

const sameEdge = 1.5

const gapBetween = (before: Chunk, chunk: Chunk) => (chunk.x0 - before.x1) / Math.max(before.size, chunk.size)

const differInSize = (a: Chunk, b: Chunk) => Math.max(a.size, b.size) > otherSize * Math.min(a.size, b.size)

/** "姓   名：" is set wide to be as long as the labels below it. */
const label = /(?<![\p{Script=Han}])\p{Script=Han}(?:[\t ]+\p{Script=Han}){1,3}(?=[\t ]*[：:])/gu

function textOfWords(words: Word[]): string {
  if (isLettersApart(words)) return joinLetters(words)
  let text = ''
  let last: Word | undefined
  for (const word of words) {
    if (last && text !== '' && word.text !== '' && isApart(last, word)) text += ' '
    text += word.text
    if (word.text !== '') last = word
  }
  return text
}

function isApart(before: Word, word: Word): boolean {
  if (
    word.spaced ||
    (before.bold && !word.bold && isWide(before.text.at(-1) ?? '') && isWide(word.text.charAt(0)))
  )
    return true
  const gap = (word.x0 - before.x1) / Math.max(before.size, word.size)
  return gap > spaceBetween(before.text.at(-1) ?? '', word.text.charAt(0), false)
}

/** "教 育 背 景" set so wide that it falls into pieces: single Chinese characters at even distances, and nothing else. */
function isSpacedOut(row: Chunk[]): boolean {
  const words = row.flatMap((chunk) => chunk.words)
  if (row.length < 2 || !words.every((word) => [...word.text].length === 1 && isWide(word.text))) return false
  const gaps = gapsOf(words)
  return Math.max(...gaps) < 6 && Math.max(...gaps) - Math.min(...gaps) < 0.5
}

/** "E D U C A T I O N": nearly all words are single letters. */
function isLettersApart(words: Word[]): boolean {
  const single = words.filter((word) => /^[\p{L}&]$/u.test(word.text))
  if (single.length < words.length * 0.8) return false
  return single.length >= 4 || (single.length >= 2 && single.every((word) => isWide(word.text)))
}

function joinLetters(words: Word[]): string {
  const gaps = gapsOf(words)
  const usual = Math.max(0, median(gaps))
  return words
    .map((word, index) => (index > 0 && (gaps[index - 1] ?? 0) > 1.6 * usual + 0.15 ? ' ' : '') + word.text)
    .join('')
}

function gapsOf(words: Word[]): number[] {
  return words.slice(1).map((word, index) => {
    const before = words[index]
    return before ? (word.x0 - before.x1) / Math.max(word.size, before.size) : 0
  })
}
