import { AppError } from '@/lib/core/errors'

/**
 * Passes on a stream that has to hold so many bytes; holds one piece of it at a time.
 * @throws AppError `bad_input` when it is longer or shorter, or breaks
 */
export async function* exactly(source: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<Uint8Array> {
  let seen = 0
  const pieces = source[Symbol.asyncIterator]()
  try {
    for (;;) {
      const piece = await pieces.next().catch((cause) => {
        throw new AppError('bad_input', {}, { cause })
      })
      if (piece.done) break
      seen += piece.value.length
      if (seen > size) throw new AppError('bad_input')
      yield piece.value
    }
  } finally {
    await pieces.return?.()
  }
  if (seen < size) throw new AppError('bad_input')
}
