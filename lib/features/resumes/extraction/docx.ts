import mammoth from 'mammoth'
import yauzl from 'yauzl'
import type { ResumeDocument } from '../document.ts'
import { readLimits } from './limits.ts'
import { plainLines } from './plain-lines.ts'
import { Refusal } from './protocol.ts'

type Node = {
  type: string
  value?: string
  children?: Node[]
  numbering?: { level: string } | null
}

/**
 * The text of a DOCX: a line per paragraph, list items marked, cells of a table row parted by tabs.
 * @throws Refusal
 */
export async function readDocx(bytes: Buffer): Promise<Pick<ResumeDocument, 'lines' | 'links'>> {
  await requireSafeDocx(bytes)
  let text = ''
  try {
    await mammoth.convertToHtml(
      { buffer: bytes },
      {
        transformDocument: (document: Node) => {
          text = textOf(document)
          // The HTML itself is not wanted.
          return { ...document, children: [] }
        },
      },
    )
  } catch (cause) {
    throw new Refusal('file_corrupt', { cause })
  }
  if (text.length > readLimits.characters) throw new Refusal('file_too_complex')
  return { lines: plainLines(text), links: [] }
}

/**
 * Unpacks every part of a DOCX without keeping it, before anything interprets it: a small file can unpack to
 * gigabytes, and the sizes it declares may be lies.
 * @throws Refusal when it is too large unpacked, damaged, encrypted, or no DOCX
 */
export async function requireSafeDocx(bytes: Buffer): Promise<void> {
  let unpacked = 0
  let types = ''
  try {
    const zip = await yauzl.fromBufferPromise(bytes)
    if (zip.entryCount > readLimits.entries) throw new Refusal('file_too_complex')
    for await (const entry of zip.eachEntry()) {
      if (entry.generalPurposeBitFlag & 1) throw new Refusal('file_encrypted')
      if (unpacked + entry.uncompressedSize > readLimits.unpackedBytes) throw new Refusal('file_too_complex')
      if (entry.fileName.endsWith('/')) continue
      for await (const piece of await zip.openReadStreamPromise(entry)) {
        unpacked += piece.length
        if (unpacked > readLimits.unpackedBytes) throw new Refusal('file_too_complex')
        if (entry.fileName === '[Content_Types].xml') types += piece.toString('latin1')
      }
    }
  } catch (cause) {
    throw cause instanceof Refusal ? cause : new Refusal('file_corrupt', { cause })
  }
  if (!types.includes('wordprocessingml.document.main+xml')) throw new Refusal('file_type')
}

function textOf(node: Node): string {
  if (node.type === 'text') return node.value ?? ''
  if (node.type === 'tab') return '\t'
  if (node.type === 'break') return '\n'
  const children = node.children ?? []
  if (node.type === 'tableRow') return `${children.map((cell) => textOf(cell).trim()).join('\t')}\n`
  const text = children.map(textOf).join('')
  if (node.type !== 'paragraph') return text
  return node.numbering && text.trim() !== '' ? `- ${text}\n` : `${text}\n`
}
