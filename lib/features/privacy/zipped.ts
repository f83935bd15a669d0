import { Zip, ZipDeflate, ZipPassThrough } from 'fflate'

/** A file of an archive; what streams is stored as it is, all else is compressed. */
export type ZipEntry = { path: string; content: Uint8Array | AsyncIterable<Uint8Array> }

/** A ZIP of these files, made as fast as it is read: one piece of one file is held at a time. */
export async function* zipped(entries: AsyncIterable<ZipEntry>): AsyncGenerator<Uint8Array> {
  const made: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    made.push(chunk)
  })
  for await (const { path, content } of entries) {
    const isWhole = content instanceof Uint8Array
    const entry = isWhole ? new ZipDeflate(path) : new ZipPassThrough(path)
    zip.add(entry)
    for await (const piece of isWhole ? [content] : content) {
      entry.push(piece)
      yield* made.splice(0)
    }
    entry.push(new Uint8Array(), true)
    yield* made.splice(0)
  }
  zip.end()
  yield* made.splice(0)
}
