import type { Link } from '@/components/reviews/upload/link'
import { Refused } from '@/components/reviews/upload/refused'
import type { Upload } from '@/lib/features/reviews/model'

/** What the page is told while a recording is sent. */
export type Listener = {
  /** Bytes that have left, of those that are kept and of the piece on its way. */
  onSent: (bytes: number) => void
  /** `waiting` while the server cannot be reached, `checking` once all of it is there. */
  onState: (state: 'sending' | 'waiting' | 'checking') => void
}

/** Tries after which a server that answers, but does not take it, is not asked again without being told to. */
const mostTries = 6

/**
 * Sends the pieces of a recording that are not there yet, and says when all are. While the server cannot be reached it
 * waits and tries again, for as long as it takes; what was kept before is not sent again.
 * @throws Refused when trying again does not help, or the signal's reason
 */
export async function sendRecording(
  upload: Upload,
  file: Blob,
  link: Link,
  signal: AbortSignal,
  { onSent, onState }: Listener,
): Promise<void> {
  const { id, size, chunkBytes } = upload
  const kept = new Set(upload.chunks)
  const pieces = Array.from({ length: Math.ceil(size / chunkBytes) }, (_, at) => at)
  const bytesOf = (at: number) => Math.min(chunkBytes, size - at * chunkBytes)
  const sent = () => [...kept].reduce((sum, at) => sum + bytesOf(at), 0)
  let tries = 0
  for (;;) {
    try {
      // A piece may have been kept although its answer never came.
      if (tries > 0) for (const at of (await link.ask(id, signal)).chunks) kept.add(at)
      onState('sending')
      for (const ordinal of pieces.filter((at) => !kept.has(at))) {
        const before = sent()
        onSent(before)
        const bytes = file.slice(ordinal * chunkBytes, (ordinal + 1) * chunkBytes)
        await link.send({ id, ordinal, bytes }, signal, (now) => onSent(before + Math.min(now, bytes.size)))
        kept.add(ordinal)
        tries = 0
      }
      onSent(size)
      onState('checking')
      return await link.start(id, signal)
    } catch (error) {
      if (signal.aborted || !(error instanceof Refused && error.mayWork)) throw error
      if (error.code !== null && tries >= mostTries) throw error
      onState('waiting')
      await link.rest(tries, signal)
      tries += 1
    }
  }
}
