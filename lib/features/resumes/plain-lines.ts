import type { ResumeLine } from '@/lib/features/resumes/document'

/** The lines of a text of which only the words are known. */
export function plainLines(text: string): ResumeLine[] {
  if (text === '') return []
  const plain = { page: 1, x: 0, size: 1, bold: false, gap: 0, block: 0, bullet: false, certainty: 1 }
  return text.split('\n').map((line) => ({ ...plain, text: line }))
}
