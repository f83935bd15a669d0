import 'server-only'
import { storage } from '@/lib/platform/storage/storage'

/** Where a piece of an uploaded file lies. */
export type Piece = { size: number; storageKey: string }

/**
 * The bytes of a file from `start` up to, not including, `end`, whatever pieces they lie in. Nothing is opened before
 * it is read, and one chunk is held at a time.
 */
export async function* readPieces(
  pieces: readonly Piece[],
  start = 0,
  end = Number.POSITIVE_INFINITY,
): AsyncGenerator<Uint8Array> {
  let offset = 0
  for (const { size, storageKey } of pieces) {
    const from = Math.max(0, start - offset)
    const to = Math.min(size, end - offset)
    offset += size
    if (from >= to) continue
    const { stream } = await storage().read(storageKey, { start: from, end: to })
    yield* stream
  }
}
