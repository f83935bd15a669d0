import 'server-only'

const words = new Intl.Segmenter(undefined, { granularity: 'word' })

/** A text in the pieces it is spoken in: words, each with the spaces and marks after it. Joined they are the text. */
export function* phrases(text: string): Generator<string> {
  let piece = ''
  for (const { segment, isWordLike } of words.segment(text)) {
    if (isWordLike && piece) {
      yield piece
      piece = ''
    }
    piece += segment
  }
  if (piece) yield piece
}
