import 'server-only'
import { listParts, type RecordingPart } from '@/lib/features/reviews/transcription/data'
import { storage } from '@/lib/platform/storage/storage'

/**
 * Stores the sound of the parts of a recording that have not been heard yet. Their rows are there before, so that no
 * file is ever without one; where the review was deleted meanwhile, what was stored is removed again.
 */
export async function storeParts(
  id: string,
  signal: AbortSignal,
  soundOf: (part: RecordingPart) => AsyncIterable<Uint8Array>,
): Promise<void> {
  const stored: string[] = []
  try {
    for (const part of await listParts(id)) {
      if (part.result !== null) continue
      signal.throwIfAborted()
      stored.push(part.storageKey)
      await storage().put(part.storageKey, soundOf(part))
    }
  } finally {
    const kept = new Set((await listParts(id)).map(({ storageKey }) => storageKey))
    for (const key of stored) if (!kept.has(key)) await storage().remove(key)
  }
}
