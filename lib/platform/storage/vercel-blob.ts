import { Readable } from 'node:stream'
import { BlobNotFoundError, del, head, put } from '@vercel/blob'
import { requireStorageKey, type Store } from '@/lib/platform/storage/store'

/** Keeps files as private blobs of a Vercel Blob store, reached with its read-write token. */
export function vercelBlobStore(token: string): Store {
  return {
    async put(key, source) {
      requireStorageKey(key)
      await put(key, Readable.from(source, { objectMode: false }), {
        access: 'private',
        contentType: 'application/octet-stream',
        token,
      })
    },
    async open(key) {
      requireStorageKey(key)
      const blob = await head(key, { token }).catch((error: unknown) => {
        if (error instanceof BlobNotFoundError) return null
        throw error
      })
      return blob && { size: blob.size, read: (start, end) => readRange(blob.url, token, start, end) }
    },
    async remove(key) {
      requireStorageKey(key)
      await del(key, { token })
    },
  }
}

// Not the package's `get`: that takes no address from `head`, so it would look the blob up again for every range.
async function* readRange(
  url: string,
  token: string,
  start: number,
  end: number,
): AsyncGenerator<Uint8Array> {
  const response = await fetch(url, {
    headers: { authorization: `Bearer ${token}`, range: `bytes=${start}-${end - 1}` },
  })
  if (response.status !== 206 || !response.body) {
    await response.body?.cancel()
    throw new Error(`the blob store answered ${response.status} to a range`)
  }
  yield* response.body
}
