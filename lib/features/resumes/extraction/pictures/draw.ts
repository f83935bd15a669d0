import { type Canvas, createCanvas, loadImage } from '@napi-rs/canvas'
import { openPdf } from '../pdf/open.ts'
import { Refusal } from '../protocol.ts'
import { orientation } from './picture-header.ts'

/** Pixels a letter size of A4 has across at 200 dots an inch; what recognition reads best and still fast. */
const pageWidth = 1654
/** A picture is never made more than twice as large: that adds nothing to read. */
const mostEnlarged = 2

/**
 * A picture as it is meant to be seen, on white, in the size that recognition reads best.
 * @param width pixels wanted across
 * @throws Refusal when it cannot be decoded
 */
export async function drawPicture(bytes: Buffer, width = pageWidth): Promise<Canvas> {
  const image = await loadImage(bytes).catch((cause) => {
    throw new Refusal('file_corrupt', { cause })
  })
  const turn = orientation(bytes)
  const onItsSide = turn >= 5
  const [seenWidth, seenHeight] = onItsSide ? [image.height, image.width] : [image.width, image.height]
  const scale = Math.min(mostEnlarged, width / seenWidth)
  const canvas = whiteCanvas(seenWidth * scale, seenHeight * scale)
  const context = canvas.getContext('2d')
  context.imageSmoothingQuality = 'high'
  context.scale(scale, scale)
  context.transform(...turns(turn, seenWidth, seenHeight))
  context.drawImage(image, 0, 0)
  return canvas
}

/**
 * Pages of a PDF as they are seen. What `use` returns is the result.
 * @param draw draws one page, so many pixels across
 * @throws Refusal
 */
export async function withPdfPages<T>(
  bytes: Uint8Array,
  use: (draw: (page: number, width?: number) => Promise<Canvas>) => Promise<T>,
): Promise<T> {
  const document = await openPdf(bytes, { pictures: true })
  try {
    return await use(async (number, width = pageWidth) => {
      const page = await document.getPage(number)
      const viewport = page.getViewport({ scale: width / page.getViewport({ scale: 1 }).width })
      const canvas = whiteCanvas(viewport.width, viewport.height)
      await page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport }).promise
      page.cleanup()
      return canvas
    })
  } finally {
    await document.loadingTask.destroy()
  }
}

/** Longer than this, in widths, is no page: a strip of screenshots is cut off. */
const longest = 6

function whiteCanvas(width: number, height: number): Canvas {
  const canvas = createCanvas(
    Math.max(1, Math.round(width)),
    Math.max(1, Math.round(Math.min(height, longest * width))),
  )
  const context = canvas.getContext('2d')
  context.fillStyle = 'white'
  context.fillRect(0, 0, canvas.width, canvas.height)
  return canvas
}

/** The map from stored to seen pixels for each way a camera may be held. */
function turns(turn: number, w: number, h: number): [number, number, number, number, number, number] {
  if (turn === 2) return [-1, 0, 0, 1, w, 0]
  if (turn === 3) return [-1, 0, 0, -1, w, h]
  if (turn === 4) return [1, 0, 0, -1, 0, h]
  if (turn === 5) return [0, 1, 1, 0, 0, 0]
  if (turn === 6) return [0, 1, -1, 0, w, 0]
  if (turn === 7) return [0, -1, -1, 0, w, h]
  if (turn === 8) return [0, -1, 1, 0, 0, h]
  return [1, 0, 0, 1, 0, 0]
}
