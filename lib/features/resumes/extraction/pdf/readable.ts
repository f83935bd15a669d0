import type { Glyph } from './glyphs.ts'

/** Fewer letters than this say nothing; the page may be a picture. */
const least = 30
/** Part of the letters that may be unknown. */
const mostUnknown = 0.3
const unknown = /[\p{Cc}\p{Cn}\p{Co}\ufffd]/u

/** Whether a page's letters say what it says: there are some, and its fonts tell which they are. */
export function isReadable(glyphs: Glyph[]): boolean {
  const letters = glyphs.filter((glyph) => glyph.kind === 'letter' && glyph.text !== ' ')
  if (letters.length < least) return false
  const wrong = letters.filter((glyph) => glyph.text === '' || unknown.test(glyph.text)).length
  return wrong / letters.length < mostUnknown && !isGibberish(letters)
}

/** Latin letters without vowels between them: a font that names its letters wrongly. */
function isGibberish(glyphs: Glyph[]): boolean {
  const words =
    glyphs
      .map((glyph) => glyph.text)
      .join('')
      .match(/[a-z]{12,}/gi) ?? []
  const text = words.join('')
  return text.length > 200 && (text.match(/[aeiouy]/gi)?.length ?? 0) / text.length < 0.18
}
