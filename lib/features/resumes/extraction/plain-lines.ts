import type { ResumeLine } from '../document.ts'
import { takeBullet } from './layout/bullets.ts'
import { normalizeText } from './normalize.ts'

/** The lines of a text that has no geometry; an empty line is a gap. */
export function plainLines(text: string): ResumeLine[] {
  const lines: ResumeLine[] = []
  let gap = 0
  for (const raw of normalizeText(text).split('\n')) {
    const line = raw.trim()
    if (line === '') {
      gap += 1
      continue
    }
    lines.push({
      ...takeBullet(line),
      ...{ page: 1, x: 0, size: 1, bold: false, block: 0, certainty: 1 },
      gap: lines.length > 0 ? gap : 0,
    })
    gap = 0
  }
  return lines
}
