import { findHeadings, sectionNamed } from '@/lib/features/resumes/ai/parse-resume/rules/headings'
import type { Line } from '@/lib/features/resumes/ai/parse-resume/rules/lines'
import type { SectionKind } from '@/lib/features/resumes/ai/parse-resume/rules/vocabulary/headings'

/** What stands under one heading; `titled` is false for the lines before the first. */
export type Section = { kind: SectionKind; lines: Line[]; titled: boolean }

/** These may be followed by their content on the same line, as in "Skills: Go, SQL". */
const inline: readonly SectionKind[] = ['summary', 'skills', 'languages', 'certificates', 'objective']
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
      continue
    }
    const margin = marginHeading(line)
    if (margin) {
      open(margin.kind)
      current.lines.push({ ...line, text: margin.rest })
      continue
    }
    const said = closed.includes(current.kind) ? null : inlineHeading(line)
    if (said) {
      // What follows on the next lines belongs to it only when the header is not yet over.
      const back = current
      open(said.kind)
      current.lines.push({ ...line, text: said.rest })
      if (back.kind === 'header' && !continues(lines, at)) current = back
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

function leftOf(lines: Line[], block: number): number {
  return Math.min(...lines.filter((line) => line.block === block).map((line) => line.x))
}

/** A heading in the margin, with the first line of its section beside it. */
function marginHeading(line: Line): { kind: SectionKind; rest: string } | null {
  const tab = line.text.indexOf('\t')
  if (tab < 0 || tab > 40 || line.bullet) return null
  const first = line.text.slice(0, tab)
  const rest = line.text.slice(tab + 1).trim()
  if (
    /^(?:学历|教育程度|毕业院校|培训|专业|特长|语言|外语|details|links|other|others|其他|备注|说明|爱好|兴趣|奖励|奖惩|兴趣爱好|外语水平|英语水平|计算机水平|求职意向|应聘岗位|应聘职位|意向岗位|期望职位|求职岗位|意向职位|特长|个人特长|爱好特长|证书|职业资格|language|languages|英语能力|外语能力|语言能力)$/i.test(
      first.trim(),
    )
  )
    return null
  if (/[:：]$/.test(first.trim())) return null
  const kind = sectionNamed(first)
  return kind && rest ? { kind, rest } : null
}

function inlineHeading(line: Line): { kind: SectionKind; rest: string } | null {
  const [, name, rest] = /^([^:：\t]{2,28})[:：]\s*(\S.*)$/s.exec(line.text) ?? []
  if (!name || !rest || line.bullet) return null
  const kind = sectionNamed(name)
  return kind && inline.includes(kind) ? { kind, rest } : null
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
