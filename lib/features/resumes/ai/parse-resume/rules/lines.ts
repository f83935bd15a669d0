import type { ResumeDocument, ResumeLine } from '@/lib/features/resumes/document'

/** A line with what the rules ask of it over and over. */
export type Line = ResumeLine & {
  /** Its place in the document, from 0. */
  index: number
  /** How wide it looks: a Chinese character is as wide as two Latin ones. */
  width: number
  /** Addresses that it leads to when it is clicked. */
  links: string[]
}

/** Characters of a line that the rules look at: what is longer is no line that somebody laid out. */
const longest = 3_000
const blank = /\s{2,}/g
/** "EngineerJan 2023": a date that lost the space before it. */
const gluedDate =
  /(\p{Ll})((?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?\s(?:19|20)\d{2})/gu
const decoration = /^[\s#>|│┃▌▎■□◆◇●○•▪◦★☆▶►▸➤➢❖※✦✓✔§-]{1,6}(?=[\p{L}\p{N}【[《(（])|[\s│┃|■◆●]{1,6}$/gu
/** "姓  名：": two characters set apart to be as wide as other labels. */
const spacedLabel = /(?<=^|[\t\s])(\p{Script=Han})[\t\s]{1,8}(\p{Script=Han})(?=\s{0,2}[:：]|\t)/gu
/** Pictures that stand for "Phone" or "Place" part what they stand before. */
const pictures = /\s*(?:\p{Emoji_Presentation}|[☎✆✉✈⌂🖂🕿])\uFE0F?\s*/gu
const wide = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/gu

/** The lines of a document that say something, without what only adorns them. */
export function toLines(document: ResumeDocument): Line[] {
  return document.lines.flatMap((line, index) => {
    const text = line.text
      .slice(0, longest)
      .replace(/[\u2010\u2011]/g, '-')
      .replace(gluedDate, '$1 $2')
      .replace(blank, shorter)
      .replace(decoration, '')
      .replace(spacedLabel, '$1$2')
      .replace(pictures, '\t')
      .trim()
    if (!/[\p{L}\p{N}@]/u.test(text)) return []
    const links = document.links.filter((link) => link.line === index).map((link) => link.url)
    return [{ ...line, text, index, width: widthOf(text), links }]
  })
}

/** A run of blanks as what it means: a tab where there is one, else no more than parts two words. */
function shorter(run: string): string {
  return run.includes('\t') ? '\t' : run.slice(0, 4)
}

/** How wide a text looks, in Latin letters. */
export function widthOf(text: string): number {
  return text.length + (text.match(wide)?.length ?? 0)
}

/** The middle one of some numbers; 0 of none. */
export function median(numbers: number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
