import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

/**
 * A file at rest: `IGF1`, a random salt of 32 bytes, then chunks of 64 KiB, each with its own tag (AES-256-GCM).
 * This is the STREAM construction (Hoang, Reyhanitabar, Rogaway and Vizár, 2015) as age uses it: a key for this
 * file alone from HKDF-SHA-256 over the salt and the storage key, and a nonce made of the chunk's index and a mark on
 * the last one. A chunk that was changed, moved, left out or taken from another file does not open.
 */
const magic = Buffer.from('IGF1')
const saltLength = 32
const tagLength = 16
export const headerLength = magic.length + saltLength
export const chunkLength = 64 * 1024
export const sealedChunkLength = chunkLength + tagLength

/** Encrypts a stream; holds one chunk at a time. */
export async function* encrypt(
  master: Buffer,
  storageKey: string,
  source: AsyncIterable<Uint8Array>,
): AsyncGenerator<Buffer> {
  const header = Buffer.concat([magic, randomBytes(saltLength)])
  const key = fileKey(master, storageKey, header)
  yield header
  let index = 0
  for await (const { bytes, last } of inChunks(source, chunkLength)) {
    const cipher = createCipheriv('aes-256-gcm', key, nonce(index, last))
    yield Buffer.concat([cipher.update(bytes), cipher.final(), cipher.getAuthTag()])
    index++
  }
}

/** How many bytes were encrypted into a file of `sealedSize` bytes. @throws when no file has that size */
export function plainSize(sealedSize: number): number {
  const body = sealedSize - headerLength
  const chunks = Math.ceil(body / sealedChunkLength)
  const lastPlain = body - (chunks - 1) * sealedChunkLength - tagLength
  if (body < tagLength || lastPlain < 0 || (lastPlain === 0 && chunks > 1))
    throw new Error('a stored file is damaged')
  return body - chunks * tagLength
}

/** Which bytes of the sealed file hold the plain bytes from `start` up to, not including, `end`. */
export function sealedRange(
  start: number,
  end: number,
  sealedSize: number,
): { first: number; from: number; to: number } {
  const first = Math.floor(start / chunkLength)
  const last = Math.max(first, Math.ceil(end / chunkLength) - 1)
  return {
    first,
    from: headerLength + first * sealedChunkLength,
    to: Math.min(sealedSize, headerLength + (last + 1) * sealedChunkLength),
  }
}

/**
 * Opens the chunks of a sealed file from number `first` on; holds one at a time. What it yields is what was
 * encrypted at that place. A shortened file is noticed when its last chunk is read.
 * @throws when a chunk does not open
 */
export async function* decrypt(
  master: Buffer,
  storageKey: string,
  header: Uint8Array,
  first: number,
  sealedSize: number,
  source: AsyncIterable<Uint8Array>,
): AsyncGenerator<Buffer> {
  if (header.length !== headerLength || !magic.equals(header.subarray(0, magic.length))) {
    throw new Error('not a stored file')
  }
  const key = fileKey(master, storageKey, header)
  const lastIndex = Math.ceil((sealedSize - headerLength) / sealedChunkLength) - 1
  let index = first
  for await (const { bytes } of inChunks(source, sealedChunkLength)) {
    const decipher = createDecipheriv('aes-256-gcm', key, nonce(index, index === lastIndex))
    const body = bytes.subarray(0, -tagLength)
    decipher.setAuthTag(bytes.subarray(-tagLength))
    const opened = decipher.update(body)
    decipher.final()
    yield opened
    index++
  }
}

function fileKey(master: Buffer, storageKey: string, header: Uint8Array): Buffer {
  return Buffer.from(hkdfSync('sha256', master, header, `interview-genius file ${storageKey}`, 32))
}

function nonce(index: number, last: boolean): Buffer {
  const bytes = Buffer.alloc(12)
  bytes.writeUIntBE(index, 5, 6)
  bytes[11] = last ? 1 : 0
  return bytes
}

/** Cuts a stream into pieces of one length; the last may be shorter, and an empty stream is one empty piece. */
async function* inChunks(
  source: AsyncIterable<Uint8Array>,
  length: number,
): AsyncGenerator<{ bytes: Buffer; last: boolean }> {
  let pending: Buffer = Buffer.alloc(0)
  for await (const piece of source) {
    if (piece.length === 0) continue
    // One byte more than a chunk tells that this chunk is not the last.
    if (pending.length === length) {
      yield { bytes: pending, last: false }
      pending = Buffer.alloc(0)
    }
    const view = Buffer.from(piece.buffer, piece.byteOffset, piece.length)
    pending = pending.length === 0 ? view : Buffer.concat([pending, view])
    let offset = 0
    while (pending.length - offset > length) {
      yield { bytes: pending.subarray(offset, offset + length), last: false }
      offset += length
    }
    pending = pending.subarray(offset)
  }
  yield { bytes: pending, last: true }
}
