/** May not begin a line. */
const closing = new Set('，。；：、？！）」』》〉】〕”’…·,.;:?!)]}%％°')
/** May not end a line. */
const opening = new Set('（「『《〈【〔“‘([{￥¥$')
/** May not be torn apart: the two halves of a Chinese dash or ellipsis. */
const doubled = new Set('—…')

/** Chinese, Japanese and full-width characters, between which a line may break without a space. */
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u

/**
 * Breaks a text into lines no wider than `width`: at spaces and after hyphens and slashes, between Chinese
 * characters as their punctuation allows (GB/T 15834 and W3C CLREQ, "prohibition rules"), and inside a word only
 * where it alone is too wide. A line break in the text stays one.
 * @param advance the width of one character, in the unit of `width`
 */
export function breakLines(text: string, width: number, advance: (character: string) => number): string[] {
  return text.split(/\r?\n/).flatMap((paragraph) => breakParagraph([...paragraph], width, advance))
}

function breakParagraph(
  characters: string[],
  width: number,
  advance: (character: string) => number,
): string[] {
  const lines: string[] = []
  let start = 0
  let reached = 0
  /** Where the line may end, and how far it reaches there. */
  let chance = { end: 0, reached: 0 }
  for (const [i, character] of characters.entries()) {
    if (i > start && mayBreak(characters[i - 1] ?? '', character)) chance = { end: i, reached }
    const next = reached + advance(character)
    // Spaces at the end of a line may hang over.
    if (next > width && i > start && character !== ' ') {
      const end = chance.end > start ? chance.end : i
      lines.push(trimmed(characters, start, end))
      reached = next - (chance.end > start ? chance.reached : reached)
      start = end
    } else {
      reached = next
    }
  }
  return [...lines, trimmed(characters, start, characters.length)]
}

function mayBreak(before: string, after: string): boolean {
  if (after === ' ') return false
  if (before === ' ') return true
  if (closing.has(after) || opening.has(before)) return false
  if (before === after && doubled.has(after)) return false
  return wide.test(before) || wide.test(after) || before === '-' || before === '/'
}

function trimmed(characters: string[], start: number, end: number): string {
  return characters.slice(start, end).join('').trim()
}
