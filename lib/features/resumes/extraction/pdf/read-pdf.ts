import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Page } from '../layout/geometry.ts'
import { readLimits } from '../limits.ts'
import { Refusal } from '../protocol.ts'
import type { PdfFont } from './fonts.ts'
import { type Glyph, interpret } from './glyphs.ts'
import { apply, type Matrix } from './matrix.ts'
import { openPdf } from './open.ts'
import { isReadable } from './readable.ts'
import { wordsOf } from './words.ts'

/**
 * Looks whether a PDF can be read.
 * @throws Refusal
 */
export async function inspectPdf(bytes: Uint8Array): Promise<void> {
  const document = await openPdf(bytes, { pictures: false })
  try {
    await document.getPage(1)
  } finally {
    await document.loadingTask.destroy()
  }
}

/**
 * The words of a PDF where they stand.
 * @throws Refusal
 */
export async function readPdf(bytes: Uint8Array): Promise<Page[]> {
  const document = await openPdf(bytes, { pictures: false })
  try {
    const pages: Page[] = []
    let characters = 0
    for (let number = 1; number <= document.numPages; number++) {
      const page = await readPage(await document.getPage(number))
      characters += page.words.reduce((sum, word) => sum + word.text.length, 0)
      if (characters > readLimits.characters) throw new Refusal('file_too_complex')
      pages.push(page)
    }
    return pages
  } finally {
    await document.loadingTask.destroy()
  }
}

async function readPage(page: PDFPageProxy): Promise<Page> {
  const { width, height, transform } = page.getViewport({ scale: 1 })
  const base = transform as Matrix
  const drawn = interpret(await page.getOperatorList(), base, (name) => fontOf(page, name))
  const links = (await page.getAnnotations()).flatMap(({ subtype, url, unsafeUrl, rect }) => {
    const target = url ?? unsafeUrl
    if (subtype !== 'Link' || typeof target !== 'string') return []
    const [ax, ay] = apply(base, rect[0], rect[1])
    const [bx, by] = apply(base, rect[2], rect[3])
    return [
      {
        url: target,
        box: { x0: Math.min(ax, bx), y0: Math.min(ay, by), x1: Math.max(ax, bx), y1: Math.max(ay, by) },
      },
    ]
  })
  page.cleanup()
  const words = wordsOf(drawn, width, height)
  const readable = isReadable(drawn.glyphs)
  return {
    number: page.pageNumber,
    width,
    height,
    words,
    rulings: drawn.rulings,
    links,
    readable,
    hyphenated: !hasSpaces(drawn.glyphs),
  }
}

/** Whether spaces are drawn as letters are. */
function hasSpaces(glyphs: Glyph[]): boolean {
  return glyphs.filter((glyph) => glyph.text === ' ').length > 0.03 * glyphs.length
}

function fontOf(page: PDFPageProxy, name: string): PdfFont {
  return page.commonObjs.has(name) ? page.commonObjs.get(name) : {}
}
