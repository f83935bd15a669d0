import type { Canvas } from '@napi-rs/canvas'
import type { FileKind } from '../protocol.ts'
import { drawPicture, withPdfPages } from './draw.ts'

/** Pixels across, enough for a card on a sharp screen. */
const width = 320
/** The share of a page that is shown: a square root of two and no more, so that a strip does not make a tower. */
const tallest = 1.5

/** A small WebP of a file's first page; null for kinds of file that have no pages. */
export async function thumbnailOf(kind: FileKind, bytes: Buffer): Promise<Uint8Array | null> {
  if (kind === 'picture') return packed(await drawPicture(bytes, width))
  if (kind === 'pdf') return withPdfPages(bytes, async (draw) => packed(await draw(1, width)))
  return null
}

function packed(canvas: Canvas): Uint8Array {
  const height = Math.min(canvas.height, Math.round(tallest * canvas.width))
  if (height < canvas.height) {
    const data = canvas.getContext('2d').getImageData(0, 0, canvas.width, height)
    canvas.height = height
    canvas.getContext('2d').putImageData(data, 0, 0)
  }
  return new Uint8Array(canvas.toBuffer('image/webp', 75))
}
