import type { Period } from '@/lib/features/resumes/ai/parse-resume/rules/dates'
import { isFieldLabel } from '@/lib/features/resumes/ai/parse-resume/rules/field-labels'
import type { Item } from '@/lib/features/resumes/ai/parse-resume/rules/items'
import { type Line, median, widthOf } from '@/lib/features/resumes/ai/parse-resume/rules/lines'
import {
  edgePeriod,
  hasLabel,
  labelled,
  type PartLabel,
} from '@/lib/features/resumes/ai/parse-resume/rules/parts'

/** One job, school or project: its heading, what dates it, and what is said about it. */
export type Entry = { heads: Item[]; period: Period | null; dated: Item | null; body: Item[] }

/** How a section's entries are told apart beside dates and form. */
export type EntryRules = {
  /** Labels that open an entry, such as "公司名称：". */
  openers: readonly PartLabel[]
  /** How much a line reads like the one thing that each entry has once, 0–1. */
  likeness: (text: string) => number
  /** Whether items of a list may each be an entry. */
  listed: boolean
}

type Row = {
  item: Item
  period: Period | null
  head: boolean
  opener: boolean
  bold: boolean
  size: number
  gap: number
}

/** Widest text that still reads as a heading; a dated one may be a little wider. */
const headWidth = 96
const datedWidth = 150

/** Groups what a section says into its entries. */
export function toEntries(items: Item[], rules: EntryRules): Entry[] {
  const rows = toRows(items, rules)
  const starts = findStarts(rows, rules)
  const entries = starts.map((start, index) => toEntry(rows.slice(start, starts[index + 1] ?? rows.length)))
  const [first] = starts
  // What stands before the first entry without opening one belongs to none.
  return first === undefined ? [] : entries
}

function toRows(items: Item[], rules: EntryRules): Row[] {
  const plain = items.filter((item) => !item.bullet)
  // Some lists have an entry an item: then no other line is dated.
  const bulleted =
    rules.listed &&
    !plain.some((item) => datesEntry(item)) &&
    items.some((item) => item.bullet && datesEntry(item))
  return items.map((item) => {
    const period = item.bullet && !bulleted ? null : datesEntry(item)
    const opener = item.text
      .split('\t')
      .some((cell) => rules.openers.includes(labelled(cell)?.label ?? 'aside'))
    const line = item.lines[0] as Line
    const mayHead = bulleted ? true : !item.bullet
    return {
      item,
      period,
      opener,
      head: opener || (mayHead && (period !== null || isHeading(item))),
      bold: line.bold,
      size: line.size,
      gap: line.gap,
    }
  })
}

function datesEntry(item: Item): Period | null {
  const width = widthOf(item.text)
  if (width > datedWidth) return null
  const said = labelled(item.text)
  if (
    hasLabel(item.text) &&
    !said &&
    !/^[^:：]{0,24}[:：]\s*[\d(]|^[^:：]{0,20}\d{4}\s?[:：]/.test(item.text) &&
    !item.text.includes('\t')
  )
    return null
  if (
    said &&
    said.label !== 'date' &&
    !/\t|\s{2}|[|｜]/.test(item.text) &&
    !['employer', 'school', 'project', 'title'].includes(said.label)
  )
    return null
  const period = edgePeriod(item.text)
  if (!period) return null
  if (!period.single)
    return /^(?:since|from)\s/i.test(item.text.slice(period.from)) && /[.。]$/.test(item.text) ? null : period
  // A single date dates an entry only at the end or the start of something short that is no sentence.
  return width <= 110 &&
    !/[；;]/.test(item.text) &&
    !/[。.;；]$/.test(item.text.replace(/\b(?:Inc|Ltd|Co|Corp)\.$/, ''))
    ? period
    : null
}

function isHeading({ text, lines }: Item): boolean {
  const width = widthOf(text)
  if (width > headWidth || lines.length > 2) return false
  if (
    /[。；;！!：:，,、]$/.test(text) ||
    (/[.]$/.test(text) && text.split(/\s+/).length > 2 && !/\b(?:Inc|Ltd|Co|Corp|LLC)\.$/.test(text))
  )
    return false
  const said = labelled(text)
  if (said) return said.label !== 'url' && said.label !== 'score'
  return !hasLabel(text)
}

function findStarts(rows: Row[], rules: EntryRules): number[] {
  // In a table each row has its own date; elsewhere the label is the surest sign.
  if (rows.some((row) => row.opener && !row.period)) return startsByLabel(rows)
  const anchors = rows.flatMap((row, index) => (row.period && row.head ? [index] : []))
  const dated = anchors.length > 0 ? startsByDate(rows, anchors, rules) : []
  const starts = dated.length > 0 ? dated : startsByForm(rows, rules)
  return withStyled(rows, withLikeness(rows, starts, rules))
}

function startsByLabel(rows: Row[]): number[] {
  const openers = rows.flatMap((row, index) => (row.opener ? [index] : []))
  // A date may stand on the line above each label.
  const early = openers.filter((at) => rows[at - 1]?.period && !rows[at]?.period).length
  const dateFirst = early === openers.length && early > 0
  return openers.map((at) => (dateFirst ? at - 1 : at))
}

/** By the dated lines: how many lines of heading stand above the first tells where the others begin. */
function startsByDate(rows: Row[], anchors: number[], rules: EntryRules): number[] {
  const first = anchors[0] as number
  const above = Math.min(headsBefore(rows, first, 0), 3)
  const opening = rows[first - above] as Row
  const usualGap = median(rows.map((row) => row.gap))
  const starts = [first - above]
  for (let index = 1; index < anchors.length; index++) {
    const anchor = anchors[index] as number
    const last = anchors[index - 1] as number
    const run = headsBefore(rows, anchor, last + 1)
    const touching = run === anchor - last - 1
    // Two dates of one entry: "Sep 2019" on one line and its duration on another, or a bare date under a dated line.
    if (touching && run === 0 && isBare(rows[anchor] as Row) && !isBare(rows[last] as Row) && above === 0)
      continue
    let best = Math.min(run, above)
    let bestScore = Number.NEGATIVE_INFINITY
    for (let take = 0; take <= Math.min(run, 3); take++) {
      const row = rows[anchor - take] as Row
      const lines = rows.slice(anchor - take, anchor + 1)
      let score = -Math.abs(take - above) * 1.2
      if (row.gap > usualGap + 0.3) score += 1.5
      if (alike(row, opening)) score += 1
      if (lines.slice(1).some((one) => one.gap > usualGap + 0.3)) score -= 1.5
      if (touching && above === 0 && take > 0) score -= 1
      const left = rows.slice(last, anchor - take)
      if (rules.likeness(textOf(lines)) >= 0.6) score += 0.6
      if (touching && rules.likeness(textOf(left)) >= 0.6) score += 0.6
      if (score > bestScore) {
        best = take
        bestScore = score
      }
    }
    starts.push(anchor - best)
  }
  return starts
}

function textOf(rows: Row[]): string {
  return rows.map((row) => row.item.text).join('\n')
}

function isBare(row: Row): boolean {
  if (!row.period) return false
  return row.item.text.length - (row.period.to - row.period.from) <= 4
}

/** How many headings stand right above a row. */
function headsBefore(rows: Row[], at: number, from: number): number {
  let count = 0
  while (at - count - 1 >= from && rows[at - count - 1]?.head && !rows[at - count - 1]?.period) count++
  return count
}

function alike(one: Row, other: Row): boolean {
  return (
    one.bold === other.bold && Math.abs(one.size - other.size) < 0.04 && one.item.bullet === other.item.bullet
  )
}

/** Without dates: by lines that are set apart, by what is no list item, or one an item. */
function startsByForm(rows: Row[], rules: EntryRules): number[] {
  const told = rows.flatMap((row, index) => (explains(row.item.text) ? [index] : []))
  if (rules.listed && told[0] === 0 && told.length > 1 && told.length >= rows.length / 2) return told
  const heads = rows.flatMap((row, index) => (row.head ? [index] : []))
  const body = rows.filter((row) => !row.head)
  const set = heads.filter((index) => {
    const row = rows[index] as Row
    return row.bold || row.size > 1.05
  })
  const distinct = set.length > 0 && rows.some((row) => !row.bold && row.size <= 1.05)
  const candidates = distinct ? set : heads
  const starts = candidates.filter(
    (index) => index === 0 || !candidates.includes(index - 1) || isNamed(rows, index, rules),
  )
  if (starts.length > 0 && body.length > 0) return starts
  if (rules.listed) {
    const items = rows.flatMap((row, index) =>
      row.item.bullet || body.length === 0 || !row.head ? [index] : [],
    )
    if (items.length > 0) return items
  }
  if (starts.length > 0) return starts
  return rows.length > 0 ? [0] : []
}

/** "Tracker: finds parcels", "Tracker – finds parcels": a name and what it is, and no label of a field. */
function explains(text: string): boolean {
  const name = /^([^:：,，。\t]{2,50}?)(?:[:：]\s?(?!\/\/)|\s[-–—]\s)\S/.exec(text)?.[1]
  return name !== undefined && !isFieldLabel(name)
}

function isNamed(rows: Row[], index: number, rules: EntryRules): boolean {
  return (
    rules.likeness(rows[index]?.item.text ?? '') >= 0.8 &&
    rules.likeness(rows[index - 1]?.item.text ?? '') >= 0.8
  )
}

/** An undated entry among dated ones is set as they are, and comes after what was said of the one before. */
function withStyled(rows: Row[], starts: number[]): number[] {
  const openings = starts.map((start) => rows[start] as Row)
  const [first] = openings
  if (!first || !(first.bold || first.size > 1.05) || !openings.every((row) => alike(row, first)))
    return starts
  const others = rows.filter((row, index) => alike(row, first) && !starts.includes(index))
  if (others.length > openings.length) return starts
  const added = rows.flatMap((row, index) => {
    const before = rows[index - 1]
    return !starts.includes(index) && row.head && alike(row, first) && before && !before.head ? [index] : []
  })
  return [...starts, ...added].sort((a, b) => a - b)
}

/** A second school, employer or project under one heading begins an entry of its own when there is something between. */
function withLikeness(rows: Row[], starts: number[], rules: EntryRules): number[] {
  const all = [...starts]
  for (const [index, start] of starts.entries()) {
    const end = starts[index + 1] ?? rows.length
    let named = rules.likeness(rows[start]?.item.text ?? '') >= 0.8
    let dated = rows[start]?.period !== null
    for (let at = start + 1; at < end; at++) {
      const row = rows[at] as Row
      if (!row.head) continue
      const here = rules.likeness(row.item.text) >= 0.8 && widthOf(row.item.text) < 80
      if (here && named && (row.period !== null || !dated || !rows[at - 1]?.head)) {
        const isNew = row.period === null || dated
        if (isNew && !all.includes(at)) {
          all.push(at)
          dated = false
        }
      }
      named ||= here
      dated ||= row.period !== null
    }
  }
  return all.sort((a, b) => a - b)
}

function toEntry(rows: Row[]): Entry {
  const heads: Row[] = []
  for (const row of rows) {
    if (!row.head || (row.item.bullet && heads.length > 0) || heads.length >= 5) break
    heads.push(row)
  }
  const dated = rows.filter((row) => row.period)
  const main = dated.find((row) => !row.period?.single) ?? dated[0]
  if (heads.length === 0 && rows[0]) heads.push(rows[0])
  const rest = rows.slice(heads.length)
  // A date under the text of an entry is still its date when it stands alone.
  const late = main && !heads.includes(main) && isBare(main) ? main : null
  return {
    heads: heads.map((row) => row.item),
    period: main && (heads.includes(main) || late) ? main.period : null,
    dated: main && (heads.includes(main) || late) ? main.item : null,
    body: rest.filter((row) => row !== late).map((row) => row.item),
  }
}
