import type { ResumeDocument } from '../document.ts'
import { readDocx } from './docx.ts'
import { readPages } from './layout/read-pages.ts'
import { readLimits } from './limits.ts'
import { readPdf } from './pdf/read-pdf.ts'
import { plainLines } from './plain-lines.ts'
import { type FileKind, Refusal } from './protocol.ts'
import { decodeText } from './text.ts'

/**
 * What a file of a known kind says and how it is laid out.
 * @throws Refusal
 */
export async function readDocument(kind: FileKind, bytes: Buffer): Promise<ResumeDocument> {
  const document = await read(kind, bytes)
  const characters = document.lines.reduce((sum, line) => sum + line.text.length + 1, 0)
  if (characters > readLimits.characters) throw new Refusal('file_too_complex')
  if (!document.lines.some((line) => /[\p{L}\p{N}]{2}/u.test(line.text))) throw new Refusal('file_no_text')
  return document
}

async function read(kind: FileKind, bytes: Buffer): Promise<ResumeDocument> {
  const read =
    kind === 'pdf'
      ? readPages(await readPdf(bytes))
      : { lines: plainLines(kind === 'docx' ? await readDocx(bytes) : decodeText(bytes)), links: [] }
  return { ...read, recognised: false, json: null }
}
