import { getDocumentProxy } from 'unpdf'
import { readLimits } from './limits.ts'
import { Refusal } from './protocol.ts'

/** Spaces at the start of a line: enough to tell a list from a heading. */
const widestIndent = 8

type Piece = { text: string; x: number; y: number; width: number; height: number }

/**
 * The text of a PDF, line by line as it is seen: pieces at one height form a line, a wide gap is a tab, a tall one
 * an empty line,
 * and a line set in from the left margin begins with spaces. With `only: 'inspect'` it opens the file, reads no text, and answers ''.
 * @throws Refusal
 */
export async function readPdf(bytes: Buffer, only: 'inspect' | 'extract'): Promise<string> {
  const document = await openPdf(bytes)
  if (document.numPages > readLimits.pages) throw new Refusal('file_too_complex')
  if (document.numPages === 0) throw new Refusal('file_corrupt')
  if (only === 'inspect') {
    await document.getPage(1)
    return ''
  }
  const pages: string[] = []
  let characters = 0
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent()
    const pieces = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [toPiece(item)] : []))
    page.cleanup()
    const text = inLines(pieces)
    characters += text.length
    if (characters > readLimits.characters) throw new Refusal('file_too_complex')
    pages.push(text)
  }
  return pages.join('\n')
}

async function openPdf(bytes: Buffer) {
  try {
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
  } catch (cause) {
    const encrypted = cause instanceof Error && cause.name === 'PasswordException'
    throw new Refusal(encrypted ? 'file_encrypted' : 'file_corrupt', { cause })
  }
}

function toPiece(item: { str: string; transform: number[]; width: number; height: number }): Piece {
  const [, , , d = 0, x = 0, y = 0] = item.transform
  return { text: item.str, x, y, width: item.width, height: item.height || Math.abs(d) || 10 }
}

function inLines(pieces: Piece[]): string {
  const lines: Piece[][] = []
  for (const piece of pieces) {
    const line = lines.find(
      ([first]) => first && Math.abs(first.y - piece.y) < 0.5 * Math.min(first.height, piece.height),
    )
    if (line) line.push(piece)
    else lines.push([piece])
  }
  lines.sort(([a], [b]) => (b?.y ?? 0) - (a?.y ?? 0))
  const margin = Math.min(...pieces.map((piece) => piece.x))
  let text = ''
  let previous: Piece | undefined
  for (const line of lines) {
    const [first] = line.sort((a, b) => a.x - b.x)
    if (!first) continue
    if (previous) text += previous.y - first.y > 1.9 * Math.max(first.height, previous.height) ? '\n\n' : '\n'
    text += ' '.repeat(Math.min(widestIndent, Math.round((first.x - margin) / (0.5 * first.height))))
    text += joined(line)
    previous = first
  }
  return text
}

function joined(line: Piece[]): string {
  let text = ''
  let end: number | undefined
  for (const piece of line) {
    const gap = end === undefined ? 0 : piece.x - end
    if (gap > 1.5 * piece.height) text = `${text.trimEnd()}\t`
    else if (gap > 0.2 * piece.height && !text.endsWith(' ')) text += ' '
    text += piece.text
    end = Math.max(end ?? 0, piece.x + piece.width)
  }
  return text
}
