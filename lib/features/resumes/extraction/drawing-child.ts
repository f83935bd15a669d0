import { identify } from './identify.ts'
import type { Page } from './layout/geometry.ts'
import { drawPicture, withPdfPages } from './pictures/draw.ts'
import { requireReadablePicture } from './pictures/inspect-picture.ts'
import { recognise } from './pictures/recognise.ts'
import { thumbnailOf } from './pictures/thumbnail.ts'
import type { ReadAnswer, ReadRequest } from './protocol.ts'
import { readDocument } from './read-document.ts'
import { serve } from './serve.ts'

// The drawing process: it may load the native library that draws, which the reading process may not, and so it is asked
// only for what cannot be had without a picture. Otherwise it is held as that one is.

async function read({ what, bytes }: ReadRequest): Promise<ReadAnswer> {
  const buffer = Buffer.from(bytes)
  const kind = await identify(buffer)
  if (kind === 'picture') requireReadablePicture(buffer)
  if (what === 'thumbnail') return { ok: true, thumbnail: await thumbnailOf(kind, buffer) }
  return { ok: true, document: await readDocument(kind, buffer, recognisePages) }
}

async function recognisePages(kind: 'picture' | 'pdf', bytes: Buffer, numbers: number[]): Promise<Page[]> {
  if (kind === 'picture') return [await recognise(await drawPicture(bytes), 1)]
  return withPdfPages(bytes, async (draw) => {
    const pages: Page[] = []
    for (const number of numbers) pages.push(await recognise(await draw(number), number))
    return pages
  })
}

serve(read)
