import { findDate, findRange } from '@/lib/features/resumes/ai/parse-resume/rules/dates'
import type { Line } from '@/lib/features/resumes/ai/parse-resume/rules/lines'

/** One job, school or project: the parts of its heading, its dates, and what is said about it. */
export type Entry = {
  heading: string[]
  startDate: string
  endDate: string
  paragraphs: string[]
  bullets: string[]
}

/** Characters of the longest line that still reads as a heading. */
const headingLength = 90

/** Groups the lines of a section: an entry begins where a dated or short line comes after what was said of the last. */
export function groupEntries(lines: Line[]): Entry[] {
  const entries: Entry[] = []
  let dated = false
  for (const [index, line] of lines.entries()) {
    const entry = entries.at(-1)
    const saidSomething = entry && (entry.bullets.length > 0 || entry.paragraphs.length > 0)
    const dates = line.bullet || line.text.length > headingLength ? null : datesOf(line.text)
    if (dates && (!entry || saidSomething || dated)) {
      entries.push({ ...newEntry(), ...dates, heading: partsOf(dates.rest) })
      dated = true
    } else if (entry && dates) {
      Object.assign(entry, { startDate: dates.startDate, endDate: dates.endDate })
      entry.heading.push(...partsOf(dates.rest))
      dated = true
    } else if (line.bullet && entry) entry.bullets.push(line.text)
    else if (!entry || (isHeading(line) && saidSomething && opensEntry(lines, index))) {
      entries.push({ ...newEntry(), heading: partsOf(line.text) })
      dated = false
    } else if (!saidSomething && isHeading(line) && !(dated && line.afterGap && opensEntry(lines, index))) {
      entry.heading.push(...partsOf(line.text))
    } else if (dated && line.afterGap && isHeading(line) && opensEntry(lines, index)) {
      entries.push({ ...newEntry(), heading: partsOf(line.text) })
      dated = false
    } else entry.paragraphs.push(line.text)
  }
  return entries
}

/** The parts of a heading, as its author parted them: by tabs, wide gaps, bars or middle dots. */
export function partsOf(heading: string): string[] {
  return heading
    .split(/\t|\s{2,}|\s*[|｜]\s*|\s+[·•/–—-]\s+/)
    .map((part) => part.replace(/^[\s,，;；]+|[\s,，;；]+$/g, ''))
    .filter(Boolean)
}

function newEntry(): Entry {
  return { heading: [], startDate: '', endDate: '', paragraphs: [], bullets: [] }
}

function datesOf(text: string) {
  const range = findRange(text)
  if (range) return range
  // A single date dates an entry only where it ends its heading, as in "BSc Physics, 2016".
  const single = findDate(text)
  const atEnd = single && text.length < 70 && /\d(?:\s*月|\s*年)?[)）]?$/.test(text)
  return atEnd ? { startDate: '', endDate: single.date, rest: single.rest } : null
}

function isHeading(line: Line): boolean {
  return (
    !line.bullet &&
    line.text.length <= headingLength &&
    !/[。.;；:：!！]$/.test(line.text) &&
    !/^[^:：]{1,12}[:：]/.test(line.text)
  )
}

/** Whether what follows reads like an entry: dates or bullets within two lines. */
function opensEntry(lines: Line[], index: number): boolean {
  return lines.slice(index + 1, index + 3).some((next) => next.bullet || findRange(next.text))
}
