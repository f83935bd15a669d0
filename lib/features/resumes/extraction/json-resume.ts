import type { ResumeLine } from '../document.ts'

/** Sections of a JSON Resume, of which a file must have one to be one. */
const sections = ['basics', 'work', 'education', 'projects', 'skills']

/** A text's JSON Resume, unchecked; null when it is none. */
export function asJsonResume(text: string): Record<string, unknown> | null {
  if (!text.trimStart().startsWith('{')) return null
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
    return sections.some((section) => section in value) ? (value as Record<string, unknown>) : null
  } catch {
    return null
  }
}

/** A JSON Resume as a person would read it: a line a value, sections and their names as headings. */
export function linesOfJson(resume: Record<string, unknown>): ResumeLine[] {
  const lines: ResumeLine[] = []
  const add = (text: string, more: Partial<ResumeLine> = {}) => {
    if (text.trim() === '') return
    const plain = { page: 1, x: 0, size: 1, bold: false, gap: 0, block: 0, bullet: false, certainty: 1 }
    lines.push({ ...plain, text: text.replace(/\s+/g, ' ').trim(), ...more })
  }
  const walk = (value: unknown, name: string, depth: number): void => {
    if (typeof value === 'string' || typeof value === 'number')
      add(name === '' ? String(value) : `${name}: ${value}`)
    if (typeof value !== 'object' || value === null || depth > 8) return
    for (const [key, inner] of Object.entries(value)) {
      const isItem = Array.isArray(value)
      if (isItem && typeof inner === 'string') add(inner, { bullet: true })
      else walk(inner, isItem ? '' : key, depth + 1)
    }
  }
  for (const [section, value] of Object.entries(resume)) {
    if (section.startsWith('$') || section === 'meta') continue
    add(section, { size: 1.2, bold: true, gap: 1 })
    walk(value, '', 0)
  }
  return lines
}
