import type { ResumeContent } from '@/lib/features/resumes/model'

/**
 * How much of a resume's text found a place in its sections, 0–1: the share of its words (single Chinese
 * characters) that the sections contain. It is shown as the confidence of a parse.
 */
export function coverage(content: ResumeContent, text: string): number {
  const placed = new Set(words(JSON.stringify(content)))
  // Years stand for dates, which the sections write in another form.
  const said = words(text).filter((word) => !/^\d{1,2}$/.test(word))
  if (said.length === 0) return 0
  return said.filter((word) => placed.has(word)).length / said.length
}

function words(text: string): string[] {
  return text.toLowerCase().match(/\p{Script=Han}|[\p{L}\p{M}]+|\p{N}+/gu) ?? []
}
