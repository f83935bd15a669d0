import { hasContactDetail } from '@/lib/features/questions/choosing/contact-detail'
import { width } from '@/lib/features/questions/text/width'

/** How wide a line of a resume may be within a question, in Latin letters, and how short a piece still says something. */
const quotable = { least: 14, most: 100 }

/** What a list puts before its items: bullets, 1. 1、 (1) （一） ①. */
const marker =
  /^\s*(?:[-–—*•·●▪■◆◇○➢✓]\s*|[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,2})(?:[、)）]|[.．](?!\d))\s*|[①-⑳]\s*)+/u

/** Where a line may be cut: after a clause, the later the better; never within a number or brackets. */
const breaks = /[。；;！!？?，,：:、](?!\d)|\s[–—-]\s|\.\s/gu

/**
 * The part of a resume's line that can be read out within a question: without the marker of a list and the punctuation
 * at its end, and shortened at the end of a clause when it is long.
 * @returns a verbatim stretch of the line and whether it was shortened; null for a line that cannot be read out: too
 *   short to say anything, without a break where it is long, or one that says how to reach somebody
 */
export function quotableFact(line: string): { quote: string; shortened: boolean } | null {
  const text = line.replace(marker, '').trim()
  if (hasContactDetail(text) || /[\n\r\t|｜]/.test(text)) return null
  const whole = trimEnd(text)
  if (width(whole) < quotable.least) return null
  if (width(whole) <= quotable.most) return { quote: whole, shortened: false }
  const pieces = [...text.matchAll(breaks)]
    .map(({ index }) => trimEnd(text.slice(0, index)))
    .filter((piece) => width(piece) <= quotable.most && width(piece) >= quotable.least && balanced(piece))
  // After a full clause rather than within a list of words.
  const quote = pieces.at(-1)
  return quote ? { quote, shortened: true } : null
}

function trimEnd(text: string): string {
  return text.replace(/[\s.。;；,，、:：–—-]+$/u, '')
}

function balanced(text: string): boolean {
  const count = (characters: RegExp) => text.match(characters)?.length ?? 0
  return count(/[(（[【《“「]/g) === count(/[)）\]】》”」]/g) && count(/"/g) % 2 === 0
}
