import WordExtractor from 'word-extractor'
import type { ResumeLine } from '../document.ts'
import { plainLines } from './plain-lines.ts'
import { Refusal } from './protocol.ts'

/**
 * The lines of an old Word document: what stands in its head first, then its text, then its text boxes.
 * @throws Refusal
 */
export async function readDoc(bytes: Buffer): Promise<ResumeLine[]> {
  try {
    const document = await new WordExtractor().extract(bytes)
    const head = document.getHeaders({ includeFooters: false })
    const boxes = document.getTextboxes({ includeHeadersAndFooters: false })
    return plainLines([head, document.getBody(), boxes].map((part) => part.trim()).join('\n\n'))
  } catch (cause) {
    throw new Refusal('file_corrupt', { cause })
  }
}
