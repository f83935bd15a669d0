/** Letters that are written without spaces between words, and their punctuation. */
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u

export const isWide = (character: string) => wide.test(character)

/** Chinese punctuation is set in the corner of its square; the rest of the square is no gap. */
const punctuation = /[\u3000-\u303f\uff00-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uffef\u2018-\u201d]/

/** How wide a gap between two letters must be to be a space, in heights of the letters. */
export function spaceBetween(before: string, after: string, spacesAreDrawn: boolean): number {
  if (punctuation.test(before) || punctuation.test(after)) return 0.7
  if (isWide(before) && isWide(after)) return 0.27
  if (isWide(before) || isWide(after)) return 0.2
  return spacesAreDrawn ? 0.28 : 0.17
}
