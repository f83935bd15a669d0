import type { Period } from '@/lib/features/resumes/ai/parse-resume/rules/dates'
import type { Entry } from '@/lib/features/resumes/ai/parse-resume/rules/entries'
import { knownLabels } from '@/lib/features/resumes/ai/parse-resume/rules/field-labels'
import { type Found, seenThrough } from '@/lib/features/resumes/ai/parse-resume/rules/found'
import type { Item } from '@/lib/features/resumes/ai/parse-resume/rules/items'
import type { Line } from '@/lib/features/resumes/ai/parse-resume/rules/lines'
import { partLabel } from '@/lib/features/resumes/ai/parse-resume/rules/parts'

/** A value and where it stands. */
export function foundIn(value: string, confidence: number, lines: Line[]): Found | undefined {
  const said = value.trim()
  const [first] = lines
  if (!said || !first) return undefined
  return {
    value: said,
    confidence: seenThrough(confidence, lines),
    lines: [first.index, lines.at(-1)?.index ?? first.index],
  }
}

/** When an entry began and ended. A single date is when a school was left, and all that is known of anything else. */
export function datesOf(
  entry: Entry,
  single: 'end' | 'both',
): { startDate?: Found | undefined; endDate?: Found | undefined } {
  const { period, dated } = entry
  if (!period || !dated) return {}
  return foundDates(period, dated.lines, single)
}

function foundDates(period: Period, lines: Line[], single: 'end' | 'both') {
  const start = period.single && single === 'both' ? period.endDate : period.startDate
  const confidence = period.single ? 0.7 : 0.95
  return { startDate: foundIn(start, confidence, lines), endDate: foundIn(period.endDate, confidence, lines) }
}

const bareLabel = /^[\s【[]{0,2}([^:：\t】\]]{1,24})[】\]]?\s?[:：]?\s*$/

/** What is said of an entry: items of a list one by one, paragraphs together, and no label that stands alone. */
export function saidOf(body: Item[]): { summary?: Found | undefined; highlights: Found[] } {
  const said = body.filter((item) => {
    const name = bareLabel.exec(item.text)?.[1]?.trim() ?? ''
    return !(name && (knownLabels.test(name) || partLabel(name)))
  })
  const paragraphs = said.filter((item) => !item.bullet)
  const listed = said.filter((item) => item.bullet)
  const asList = listed.length === 0 && paragraphs.length > 1
  const summary = asList || paragraphs.length === 0 ? undefined : joined(paragraphs)
  const highlights = (asList ? paragraphs : listed).flatMap(
    (item) => foundIn(withoutLabel(item.text), 0.85, item.lines) ?? [],
  )
  return { summary, highlights }
}

/** Without the number of a list and a label that says no more than what the field is called. */
function withoutLabel(text: string): string {
  const bare = text.replace(/^(?:[(（]\d{1,2}[)）]|\d{1,2}\s?[.、)）])\s*(?!\d)/, '')
  const [, label = '', rest = ''] =
    /^[\s【[]{0,2}([^:：】\]\t]{2,20})[】\]]?\s?[:：\t]\s*(\S.*)$/s.exec(bare) ?? []
  return rest && knownLabels.test(label.trim()) ? rest : bare
}

function joined(items: Item[]): Found | undefined {
  return foundIn(
    items.map((item) => withoutLabel(item.text)).join('\n'),
    0.75,
    items.flatMap((item) => item.lines),
  )
}
