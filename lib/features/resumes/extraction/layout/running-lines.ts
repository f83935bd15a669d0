import type { Line } from './lines.ts'

/** Heads and feet stand in the outer part of a page, of its height. */
const margin = 0.12
const pageNumber =
  /^(?:(?:page|p\.|seite)\s*\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?|\d{1,3}\s*(?:of|\/)\s*\d{1,3}|[-–—]?\s*\d{1,3}\s*[-–—]?|第\s*\d{1,3}\s*页(?:\s*[,，/]?\s*共\s*\d{1,3}\s*页)?|共\s*\d{1,3}\s*页[,，\s]*第\s*\d{1,3}\s*页)$/i

/** Whether a line says which page this is, and nothing else. */
export const isPageNumber = (text: string) => pageNumber.test(text)

/** Lines without page numbers, and without heads and feet that an earlier page had already. */
export function withoutRunningLines(lines: Line[]): Line[] {
  const seen = new Map<string, number>()
  const kept: Line[] = []
  for (const line of lines) {
    if (isOuter(line)) {
      if (isPageNumber(line.text)) continue
      const key = `${Math.round(line.y / 4)} ${line.text.replace(/\d+/g, '#')}`
      const first = seen.get(key)
      if (first !== undefined && first !== line.page.number) continue
      seen.set(key, line.page.number)
    }
    kept.push(line)
  }
  return kept
}

function isOuter({ y, page }: Line): boolean {
  return y < margin * page.height || y > (1 - margin) * page.height
}
