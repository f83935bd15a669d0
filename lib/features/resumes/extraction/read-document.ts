import type { ResumeDocument } from '../document.ts'
import { readDoc } from './doc.ts'
import { readDocx } from './docx/read-docx.ts'
import { asJsonResume, linesOfJson } from './json-resume.ts'
import type { Page } from './layout/geometry.ts'
import { readPages } from './layout/read-pages.ts'
import { readLimits } from './limits.ts'
import { markdownLines } from './markdown.ts'
import { readPdf } from './pdf/read-pdf.ts'
import { plainLines } from './plain-lines.ts'
import { type FileKind, NeedsDrawing, Refusal } from './protocol.ts'
import { decodeText } from './text.ts'

/** Recognises letters in the picture that a file is, or on pages of a PDF, counted from 1. */
export type Recognise = (kind: 'picture' | 'pdf', bytes: Buffer, pages: number[]) => Promise<Page[]>

/**
 * What a file of a known kind says and how it is laid out.
 * @param recognise looks at what has no letters; without it, such a file is thrown back as NeedsDrawing
 * @throws Refusal
 */
export async function readDocument(
  kind: FileKind,
  bytes: Buffer,
  recognise: Recognise = () => Promise.reject(new NeedsDrawing()),
): Promise<ResumeDocument> {
  const document = await read(kind, bytes, recognise)
  const characters = document.lines.reduce((sum, line) => sum + line.text.length + 1, 0)
  if (characters > readLimits.characters) throw new Refusal('file_too_complex')
  if (!document.lines.some((line) => /[\p{L}\p{N}]{2}/u.test(line.text))) throw new Refusal('file_no_text')
  return document
}

async function read(kind: FileKind, bytes: Buffer, recognise: Recognise): Promise<ResumeDocument> {
  const plain = { links: [], recognised: false, pagesLeftOut: 0, json: null }
  switch (kind) {
    case 'pdf': {
      const { pages, ...recognition } = await readOrRecognise(bytes, recognise)
      return { ...plain, ...readPages(pages), ...recognition }
    }
    case 'picture':
      return { ...plain, ...readPages(await recognise('picture', bytes, [1])), recognised: true }
    case 'docx':
      return { ...plain, ...(await readDocx(bytes)) }
    case 'doc':
      return { ...plain, lines: await readDoc(bytes) }
    case 'json': {
      const json = asJsonResume(decodeText(bytes)) ?? {}
      return { ...plain, lines: linesOfJson(json), json }
    }
    case 'text': {
      const text = decodeText(bytes)
      return { ...plain, lines: markdownLines(text) ?? plainLines(text) }
    }
  }
}

/**
 * Pages that say what they say are read; the others are recognised, as far as the limit goes. A page with next to
 * nothing on it, after pages that can be read, is only that.
 */
async function readOrRecognise(
  bytes: Buffer,
  recognise: Recognise,
): Promise<{ pages: Page[] } & Pick<ResumeDocument, 'recognised' | 'pagesLeftOut'>> {
  const pages = await readPdf(bytes)
  const anyReadable = pages.some((page) => page.readable)
  const unread = pages.filter((page) => !page.readable && !(anyReadable && page.words.length < 30))
  if (unread.length === 0) return { pages, recognised: false, pagesLeftOut: 0 }
  const numbers = unread.slice(0, readLimits.recognisedPages).map((page) => page.number)
  const seen = new Map((await recognise('pdf', bytes, numbers)).map((page) => [page.number, page]))
  return {
    pages: pages.map(
      (page) => seen.get(page.number) ?? (unread.includes(page) ? { ...page, words: [] } : page),
    ),
    recognised: true,
    pagesLeftOut: unread.length - numbers.length,
  }
}
