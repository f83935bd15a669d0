import { createReview } from '@/lib/features/reviews/create-review'
import { chunkBytes } from '@/lib/features/reviews/limits'
import { newReviewSchema } from '@/lib/features/reviews/model'
import { receiveChunk } from '@/lib/features/reviews/receive-chunk'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { inPieces } from '@/lib/testing/bytes'

/** Announces a review as its form does, of a recording unless told otherwise. @returns its id */
export async function announceReview(
  viewer: Viewer,
  given: { size: number } & Record<string, unknown>,
): Promise<string> {
  const blank = { name: '', company: '', positionId: 'backend-engineer', positionTitle: '', heldOn: '' }
  return createReview(viewer, newReviewSchema.parse({ ...blank, language: 'en', kind: 'audio', ...given }))
}

/** The piece of a file that has this number. */
export function pieceOf(bytes: Uint8Array, ordinal: number): Uint8Array {
  return bytes.subarray(ordinal * chunkBytes, (ordinal + 1) * chunkBytes)
}

/** Sends one piece of a file. */
export function sendPiece(viewer: Viewer, id: string, ordinal: number, bytes: Uint8Array): Promise<void> {
  return receiveChunk(viewer, id, ordinal, inPieces(pieceOf(bytes, ordinal)))
}

/** A review whose file is all there, and which has not begun. @returns its id */
export async function uploadedReview(
  viewer: Viewer,
  bytes: Uint8Array,
  given: Record<string, unknown> = {},
): Promise<string> {
  const id = await announceReview(viewer, { size: bytes.length, ...given })
  for (let at = 0; at * chunkBytes < bytes.length; at++) await sendPiece(viewer, id, at, bytes)
  return id
}
