import type { ResumeDocument } from '@/lib/features/resumes/document'
import { takeBullet } from '@/lib/features/resumes/extraction/layout/bullets'

/**
 * A document from text: "# " before a line makes it the size of a heading, "* " bold, "- " an item of a list; "---"
 * begins a new column to the right, and an empty line is a gap.
 */
export function documentOf(text: string): ResumeDocument {
  const lines: ResumeDocument['lines'] = []
  let block = 0
  let gap = 0
  for (const raw of text.split('\n')) {
    if (raw.trim() === '---') block++
    if (raw.trim() === '') gap = 1.5
    if (raw.trim() === '' || raw.trim() === '---') continue
    const large = raw.startsWith('# ')
    const bold = large || raw.startsWith('* ')
    const read = takeBullet(bold ? raw.slice(2) : raw.trim())
    const x = block * 0.4 + (read.bullet ? 0.12 : 0.1)
    lines.push({ ...read, page: 1, x, size: large ? 1.4 : 1, bold, gap: gap || 0.3, block, certainty: 1 })
    gap = 0
  }
  return { lines, links: [], recognised: false, pagesLeftOut: 0, json: null }
}
