import { withoutPeriod } from '@/lib/features/resumes/ai/parse-resume/rules/dates'
import { findHeadings, sectionNamed } from '@/lib/features/resumes/ai/parse-resume/rules/headings'
import { languagesIn } from '@/lib/features/resumes/ai/parse-resume/rules/languages'
import type { Line } from '@/lib/features/resumes/ai/parse-resume/rules/lines'
import { edgePeriod } from '@/lib/features/resumes/ai/parse-resume/rules/parts'
import { columnsOf, sectionOfColumns } from '@/lib/features/resumes/ai/parse-resume/rules/tables'
import { companyLikeness } from '@/lib/features/resumes/ai/parse-resume/rules/vocabulary/companies'
import { findDegree } from '@/lib/features/resumes/ai/parse-resume/rules/vocabulary/degrees'
import type { SectionKind } from '@/lib/features/resumes/ai/parse-resume/rules/vocabulary/headings'
import { schoolLikeness } from '@/lib/features/resumes/ai/parse-resume/rules/vocabulary/schools'
import { titleLikeness } from '@/lib/features/resumes/ai/parse-resume/rules/vocabulary/titles'
import { skillsIn } from '@/lib/features/resumes/skills/find-skills'

/** What stands under one heading; `titled` is false for the lines before the first; `mixed` when projects
 * stand among the jobs. */
export type Section = { kind: SectionKind; lines: Line[]; titled: boolean; mixed?: boolean }

/** These may be followed by their content on the same line, as in "Skills: Go, SQL". */
const inline: readonly SectionKind[] = [
  'summary',
  'skills',
  'languages',
  'certificates',
  'objective',
  'awards',
  'other',
]
/** Inside these, items of a list may name another section. */
const loose: readonly SectionKind[] = ['other', 'certificates', 'awards', 'languages']
/** Inside these, a line such as "Technologies: React" belongs where it stands. */
const closed: readonly SectionKind[] = ['skills', 'projects', 'work', 'education', 'objective']

/** Sorts lines under the headings that they stand below, column by column. */
export function splitSections(lines: Line[]): Section[] {
  const headings = findHeadings(lines)
  const header: Section = { kind: 'header', lines: [], titled: false }
  const sections: Section[] = [header]
  /** For each column, by its left edge: the section that it was in when it ended. */
  const columns: { x: number; page: number; section: Section }[] = []
  let current = header
  /** Sections that were opened by what a row holds rather than by a heading. */
  const unnamed = new Set<Section>()
  const open = (kind: SectionKind) => {
    current = { kind, lines: [], titled: true }
    sections.push(current)
  }
  for (const [at, line] of lines.entries()) {
    const previous = lines[at - 1]
    if (previous && previous.block !== line.block) {
      columns.push({ x: leftOf(lines, previous.block), page: previous.page, section: current })
      current = sectionBefore(columns, leftOf(lines, line.block), line, header, current)
    }
    const kind = headings.get(at)
    if (kind) {
      open(kind)
      current.mixed = kind === 'work' && /项目|project/i.test(line.text)
      continue
    }
    const table = tableKind(
      line,
      current.kind === 'header' || current.kind === 'objective' || unnamed.has(current),
    )
    if (table && table !== current.kind) open(table)
    const margin = marginHeading(line, current.kind === 'header' || current.kind === 'objective')
    if (margin && !isGroup(margin, current.kind)) {
      // The name of a table's part stands beside its middle row.
      if (margin.kind !== current.kind || !unnamed.has(current)) open(margin.kind)
      unnamed.delete(current)
      current.lines.push({ ...line, text: margin.rest })
      continue
    }
    if (table) unnamed.add(current)
    const spoken = current.kind === 'skills' ? inlineHeading(line, true) : null
    if (
      spoken &&
      !isGroup(spoken, 'skills') &&
      ['languages', 'certificates', 'awards', 'other'].includes(spoken.kind)
    ) {
      sections.push({ kind: spoken.kind, lines: [{ ...line, text: spoken.rest }], titled: false })
      continue
    }
    const said =
      closed.includes(current.kind) && !unnamed.has(current)
        ? null
        : inlineHeading(line, loose.includes(current.kind))
    if (said) {
      const back = current
      open(said.kind)
      current.lines.push({ ...line, text: said.rest })
      // What follows belongs to it only as its continuation.
      if (loose.includes(back.kind) || (back.kind === 'header' && !continues(lines, at))) current = back
      continue
    }
    current.lines.push(line)
  }
  return sections.filter((section) => section.lines.length > 0 || section.titled)
}

/** The section that a column goes on with when it starts without a heading. */
function sectionBefore(
  columns: { x: number; page: number; section: Section }[],
  x: number,
  line: Line,
  header: Section,
  current: Section,
): Section {
  const above = columns.findLast((column) => Math.abs(column.x - x) < 0.04)
  if (above && above.page < line.page) return above.section
  if (line.page > 1 || above) return current
  // The first page: a column of its own that has no heading yet still tells who the person is.
  const known = columns.length > 1 || current !== header
  return known && line.page === 1 && Math.abs((columns.at(-1)?.x ?? x) - x) >= 0.04 ? header : current
}

/**
 * The section that a row opens without a heading: by the labels of its columns, or, before any heading, by a period
 * beside a school or an employer.
 */
function tableKind(line: Line, free: boolean): SectionKind | null {
  const columns = columnsOf(line)
  if (columns) return sectionOfColumns(columns)
  if (!free || line.bullet || line.width > 110) return null
  const period = edgePeriod(line.text)
  if (!period || period.single) return null
  const rest = withoutPeriod(line.text, period)
  const parts = rest.split(/\t|\s{2,}|[|｜]/)
  if (
    parts.some((part) => schoolLikeness(part) >= 0.8) &&
    (findDegree(rest) || !parts.some((part) => titleLikeness(part) >= 0.5))
  )
    return 'education'
  return parts.some((part) => companyLikeness(part) >= 0.6 || titleLikeness(part) >= 0.8) ? 'work' : null
}

function leftOf(lines: Line[], block: number): number {
  return Math.min(...lines.filter((line) => line.block === block).map((line) => line.x))
}

/** Labels of a form's rows that are also names of sections. */
const personalFacts =
  /^(?:学历|教育程度|毕业院校|培训|专业|特长|个人特长|爱好特长|语言|外语|语言能力|外语能力|英语能力|外语水平|英语水平|计算机水平|兴趣|爱好|兴趣爱好|奖励|奖惩|证书|职业资格|求职意向|应聘岗位|应聘职位|意向岗位|意向职位|期望职位|求职岗位|其他|备注|说明|details|links|others?|languages?)$/i

/** A heading in the margin, with the first line of its section beside it. */
function marginHeading(line: Line, personal: boolean): { kind: SectionKind; rest: string } | null {
  const tab = line.text.indexOf('\t')
  if (tab < 0 || tab > 40 || line.bullet) return null
  const first = line.text.slice(0, tab)
  const rest = line.text.slice(tab + 1).trim()
  if (personal && personalFacts.test(first.trim())) return null
  if (/[:：]$/.test(first.trim())) return null
  const kind = sectionNamed(first)
  return kind && rest ? { kind, rest } : null
}

function inlineHeading(line: Line, listed: boolean): { kind: SectionKind; rest: string } | null {
  const [, name, rest] = /^([^:：\t]{2,28})[:：]\s*(\S.*)$/s.exec(line.text) ?? []
  if (!name || !rest || (line.bullet && !listed)) return null
  const kind = sectionNamed(name)
  if (kind === 'other' && /https?:|www\.|@/.test(rest)) return null
  return kind && inline.includes(kind) ? { kind, rest } : null
}

/** Under skills, "Programming" and "Languages" name a group, unless people speak them. */
function isGroup({ kind, rest }: { kind: SectionKind; rest: string }, inside: SectionKind): boolean {
  if (inside !== 'skills') return false
  if (kind === 'other') return skillsIn(rest).length > 0
  return kind === 'skills' || (kind === 'languages' && languagesIn(rest).length === 0)
}

/** Whether the next line is more of the same: it is neither set apart nor labelled itself. */
function continues(lines: Line[], at: number): boolean {
  const line = lines[at] as Line
  const next = lines[at + 1]
  return Boolean(
    next &&
      next.block === line.block &&
      next.gap < 0.9 &&
      line.width > 60 &&
      !/^.{1,12}[:：]/.test(next.text),
  )
}
