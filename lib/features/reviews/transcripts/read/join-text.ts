/** What takes no space: punctuation of Chinese on either side, and its characters beside one another. */
const tight =
  /[\u3000-\u303f\uff01-\uff65]\||\|[\u3000-\u303f\uff01-\uff65]|\p{Script=Han}[“”‘’…]?\|[“”‘’…]?\p{Script=Han}/u

/** Pieces of speech as one line: with a space between words, and none between Chinese characters. */
export function joinText(pieces: readonly string[]): string {
  return pieces
    .map((piece) => piece.replace(/\s+/g, ' ').trim())
    .filter((piece) => piece !== '')
    .reduce((joined, piece) => {
      const isTight = tight.test(`${joined.slice(-2)}|${piece.slice(0, 2)}`)
      return joined === '' ? piece : `${joined}${isTight ? '' : ' '}${piece}`
    }, '')
}
