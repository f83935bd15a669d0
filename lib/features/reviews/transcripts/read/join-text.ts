/** What takes no space: punctuation of Chinese on either side, and its characters beside one another. */
const tight =
  /[\u3000-\u303f\uff01-\uff65]\||\|[\u3000-\u303f\uff01-\uff65]|\p{Script=Han}[“”‘’…]?\|[“”‘’…]?\p{Script=Han}/u

/** Pieces of speech as one line: with a space between words, and none between Chinese characters. */
export function joinText(pieces: readonly string[]): string {
  const plain = pieces.map((piece) => piece.replace(/\s+/g, ' ').trim()).filter((piece) => piece !== '')
  return plain
    .map((piece, index) => {
      const before = plain[index - 1]
      const isTight = before === undefined || tight.test(`${before.slice(-2)}|${piece.slice(0, 2)}`)
      return isTight ? piece : ` ${piece}`
    })
    .join('')
}
