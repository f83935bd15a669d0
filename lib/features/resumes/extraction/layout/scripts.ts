/** Letters that are written without spaces between words, and their punctuation. */
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u

export const isWide = (character: string) => wide.test(character)

/** How wide a gap between two letters must be to be a space, in heights of the letters. */
export function spaceBetween(before: string, after: string, spacesAreDrawn: boolean): number {
  const wides = Number(isWide(before)) + Number(isWide(after))
  if (wides === 2) return 0.5
  if (wides === 1) return 0.38
  return spacesAreDrawn ? 0.28 : 0.17
}
