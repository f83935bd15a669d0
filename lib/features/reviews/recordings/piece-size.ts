import { chunkBytes } from '@/lib/features/reviews/limits'

/** Bytes of the piece with a 0-based number, of a file of `size` bytes; 0 when it has no such piece. */
export function pieceSize(size: number, ordinal: number): number {
  return Math.max(0, Math.min(chunkBytes, size - ordinal * chunkBytes))
}
