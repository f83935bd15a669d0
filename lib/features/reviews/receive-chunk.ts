import 'server-only'
import { randomUUID } from 'node:crypto'
import { transaction } from '@/db/client'
import { AppError } from '@/lib/core/errors'
import { log } from '@/lib/core/log'
import { lockInterview } from '@/lib/features/interviews/data'
import { getReview } from '@/lib/features/reviews/data'
import { insertChunk, listChunks } from '@/lib/features/reviews/recordings/data'
import { exactly } from '@/lib/features/reviews/recordings/exactly'
import { pieceSize } from '@/lib/features/reviews/recordings/piece-size'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { storage } from '@/lib/platform/storage/storage'

/**
 * Takes in a piece of a recording as it arrives. A piece that is there already stays as it is, and what came is dropped.
 * Of one that breaks off nothing is kept.
 * @param ordinal 0-based
 * @throws AppError `not_found`, `wrong_state` once the upload is complete or given up, `bad_input` when the file has no
 *   such piece, or it has not the size it must have
 */
export async function receiveChunk(
  viewer: Viewer,
  id: string,
  ordinal: number,
  source: AsyncIterable<Uint8Array>,
): Promise<void> {
  const review = await getReview(viewer, id)
  const kept = await listChunks(id)
  if (kept.some((piece) => piece.ordinal === ordinal)) return
  if (review.status !== 'draft') throw new AppError('wrong_state')
  const size = pieceSize(review.size, ordinal)
  if (size === 0) throw new AppError('bad_input')
  const storageKey = `recordings/${id}/${randomUUID()}`
  let isNew = false
  try {
    await storage().put(storageKey, exactly(source, size))
    isNew = await transaction(async () => {
      // Held, so that a piece does not slip in behind the back of a deletion.
      const { status } = await lockInterview(viewer, id)
      if (status !== 'draft') throw new AppError('wrong_state')
      return insertChunk(id, { ordinal, size, storageKey })
    })
  } finally {
    if (!isNew) await drop(storageKey)
  }
}

async function drop(key: string): Promise<void> {
  await storage()
    .remove(key)
    .catch((error) => log().error({ key, error: String(error) }, 'a piece that is not kept was not removed'))
}
