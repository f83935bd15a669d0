import 'server-only'
import { join } from 'node:path'
import { ReadableStream as WebStream } from 'node:stream/web'
import { env } from '@/lib/core/env'
import { AppError } from '@/lib/core/errors'
import { secrets } from '@/lib/core/secrets'
import {
  chunkLength,
  decrypt,
  encrypt,
  headerLength,
  plainSize,
  sealedRange,
} from '@/lib/platform/storage/encryption'
import { localStore } from '@/lib/platform/storage/local'
import type { KeptBytes, Store } from '@/lib/platform/storage/store'
import { vercelBlobStore } from '@/lib/platform/storage/vercel-blob'

/** Private files: encrypted before they leave the process, in pieces, so that none is ever held whole. */
export type Storage = {
  /** Keeps a file under a new key like `resumes/<uuid>`; after a failure nothing of it is left. */
  put: (key: string, source: AsyncIterable<Uint8Array> | Uint8Array) => Promise<{ size: number }>
  /**
   * The file, or its bytes from `start` up to, not including, `end`. `size` is that of the whole file. The stream
   * fails when stored bytes were altered.
   * @throws AppError `not_found`
   */
  read: (
    key: string,
    range?: { start: number; end?: number },
  ) => Promise<{ size: number; stream: ReadableStream<Uint8Array> }>
  /** Removes a file; removing what is not there is no error. */
  remove: (key: string) => Promise<void>
}

/** Files in `store`, encrypted under `master` (32 bytes). */
export function encryptedStorage(store: Store, master: Buffer): Storage {
  return {
    async put(key, source) {
      let size = 0
      let failure: unknown
      const counted = async function* () {
        try {
          for await (const piece of source instanceof Uint8Array ? [source] : source) {
            size += piece.length
            yield piece
          }
        } catch (error) {
          failure = error
          throw error
        }
      }
      try {
        await store.put(key, encrypt(master, key, counted()))
      } catch (error) {
        // A store that sends over HTTP reports a source that fails as its own failure.
        throw failure ?? error
      }
      return { size }
    },
    async read(key, range) {
      const kept = await store.open(key)
      if (!kept) throw new AppError('not_found')
      const size = plainSize(kept.size)
      const start = Math.min(range?.start ?? 0, size)
      const end = Math.max(start, Math.min(range?.end ?? size, size))
      const stream = WebStream.from(opened(key, kept, start, end)) as ReadableStream<Uint8Array>
      return { size, stream }
    },
    remove: (key) => store.remove(key),
  }

  async function* opened(
    key: string,
    kept: KeptBytes,
    start: number,
    end: number,
  ): AsyncGenerator<Uint8Array> {
    if (start === end && start > 0) return
    const { first, from, to } = sealedRange(start, end, kept.size)
    const header = await collect(kept.read(0, headerLength))
    let offset = first * chunkLength
    for await (const chunk of decrypt(master, key, header, first, kept.size, kept.read(from, to))) {
      const piece = chunk.subarray(Math.max(0, start - offset), Math.max(0, end - offset))
      if (piece.length > 0) yield new Uint8Array(piece.buffer, piece.byteOffset, piece.length)
      offset += chunk.length
    }
  }
}

let current: Storage | undefined

/** The storage of this process: Vercel Blob when its token is set, else the folder `files` beside the data. */
export function storage(): Storage {
  if (!current) {
    const { BLOB_READ_WRITE_TOKEN, DATA_DIR } = env()
    const store = BLOB_READ_WRITE_TOKEN
      ? vercelBlobStore(BLOB_READ_WRITE_TOKEN)
      : localStore(join(DATA_DIR, 'files'))
    current = encryptedStorage(store, secrets().encryptionKey)
  }
  return current
}

async function collect(source: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const pieces: Uint8Array[] = []
  for await (const piece of source) pieces.push(piece)
  return Buffer.concat(pieces)
}
