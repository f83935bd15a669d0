import { findPeriods } from '@/lib/features/resumes/ai/parse-resume/rules/dates'
import { type Line, median } from '@/lib/features/resumes/ai/parse-resume/rules/lines'

/** Lines that say one thing: a paragraph, an item of a list, a row; lines that the page broke are joined. */
export type Item = { text: string; lines: Line[]; bullet: boolean }

/** How much of its column a line must fill for the next to be its rest. */
const filled = 0.78
/** What is named before it is explained: "Tools: …", "Tracker – …". */
const named = /^[^:：,，。.\t]{2,40}?(?:[:：]\s?(?!\/\/)|\s[-–—]\s)\S/
const hyphenated = /\p{L}-$/u
const ended = /[.。!！?？;；:：]["”’)）]?$/

/** Joins the lines that the page broke. */
export function toItems(lines: Line[]): Item[] {
  const widths = new Map<number, number>()
  for (const line of lines) {
    if (!line.text.includes('\t')) widths.set(line.block, Math.max(widths.get(line.block) ?? 0, line.width))
  }
  const tight = median(lines.filter((line) => line.gap > 0).map((line) => line.gap))
  const heads = lines.filter((line) => !line.bullet)
  const left = heads.length > 0 ? Math.min(...heads.map((line) => line.x)) : 0
  const items: Item[] = []
  for (const line of lines) {
    const item = items.at(-1)
    const before = item?.lines.at(-1)
    const wrapped = item && before ? wrappedBesideDate(before, line) : null
    if (item && wrapped) {
      item.text = wrapped
      item.lines.push(line)
    } else if (
      item &&
      before &&
      goesOn(item, before, line, { width: widths.get(before.block) ?? 0, tight, left })
    ) {
      item.text = together(item.text, line.text)
      item.lines.push(line)
    } else items.push({ text: line.text, lines: [line], bullet: line.bullet })
  }
  return items
}

function goesOn(
  item: Item,
  before: Line,
  line: Line,
  column: { width: number; tight: number; left: number },
): boolean {
  if (line.bullet || before.text.includes('\t') || line.text.includes('\t')) return false
  if (/[-–—~至]$/.test(before.text) && before.width < 24 && line.width < 20 && isMoment(line.text))
    return true
  if (Math.abs(line.size - before.size) > 0.06) return false
  if (/[，,、]$/.test(before.text) && before.width > 30 && line.gap <= column.tight + 0.45) return true
  if (hyphenated.test(before.text) && /^\p{Ll}/u.test(line.text)) return true
  const small = /^[\p{Ll}),.;，。、；）]/u.test(line.text)
  const over = ended.test(before.text)
  if (line.block !== before.block) return small && !over && before.width > 30
  if (line.gap > column.tight + 0.45 && !(small && !over)) return false
  if (line.bold !== before.bold && !item.bullet && !(small && !over)) return false
  if (isDated(line.text) && !/[,，(（]$|\b(?:in|from|of|to|and|since|the)$/i.test(before.text)) return false
  if (/^\S{1,14}[:：]\s*\S/.test(line.text) && over) return false
  if (
    /^[^:：，,。]{2,14}[:：]$|^(?:精通|熟练|熟悉|掌握|了解|具备|擅长|负责|参与|主导)/.test(line.text) &&
    !/[，,、]$/.test(before.text)
  )
    return false
  if (!item.bullet && named.test(line.text) && (named.test(item.text) || over)) return false
  if (small && (!over || item.bullet)) return before.width > 24
  const first = item.lines[0] as Line
  // A hanging indent says it plainly.
  if (item.bullet && line.x > column.left + 0.008 && line.x >= first.x - 0.006) return true
  const full = column.width > 30 && before.width >= column.width * filled
  if (item.bullet) return full && !over && line.x >= first.x - 0.03
  return (
    full &&
    !over &&
    before.width >= 56 &&
    !before.bold &&
    !/(?:19|20)\d{2}[)）]?$/.test(before.text) &&
    !(line.width < 70 && /(?:19|20)\d{2}[)）]?$/.test(line.text)) &&
    !isDated(before.text)
  )
}

function isDated(text: string): boolean {
  return (
    text.length < 90 &&
    findPeriods(text).some((period) => !period.single && (period.from <= 2 || period.to >= text.length - 2))
  )
}

/** A heading that goes on below while its date stands at the right: "…, Bay Uni- <tab> 2013", then "versity". */
function wrappedBesideDate(before: Line, line: Line): string | null {
  const [, left = '', date = ''] = /^(.+)\t([^\t]+)$/.exec(before.text) ?? []
  if (!left || line.bullet || line.block !== before.block || line.text.includes('\t') || line.width > 70)
    return null
  const [period] = findPeriods(date)
  if (!period || period.from > 0 || period.to < date.length - 1) return null
  if (/\p{Ll}-$/u.test(left) && /^\p{Ll}/u.test(line.text)) return `${left.slice(0, -1)}${line.text}\t${date}`
  return left.endsWith(',') ? `${left} ${line.text}\t${date}` : null
}

/** Whether a text is nothing but a date or a word for now: the end of a period that the page broke. */
function isMoment(text: string): boolean {
  const [period] = findPeriods(`2000 - ${text}`)
  return Boolean(period && !period.single && period.to >= text.length + 6)
}

/** Words whose hyphen is their own when a line ends in it. */
const prefixes =
  /(?<!\p{L})(?:full|front|back|end|self|co|cross|real|long|short|high|low|open|multi|non|pre|post|data|user|well|test|event|time|object|server|client|cloud|large|small|third|first|second|one|two|on|off|in|out|up|end-to|state-of-the)-$/iu

function together(before: string, after: string): string {
  const broken = hyphenated.test(before) && /^\p{Ll}/u.test(after) && !prefixes.test(before)
  return broken ? before.slice(0, -1) + after : before + joint(before, after) + after
}

function joint(before: string, after: string): string {
  const last = before.at(-1) ?? ''
  if (/\p{Ll}-$/u.test(before) && /^\p{Ll}/u.test(after)) return ''
  return /[\p{Script=Han}，。、；：（“]/u.test(last) || /^[\p{Script=Han}，。、；：）”]/u.test(after)
    ? ''
    : ' '
}
