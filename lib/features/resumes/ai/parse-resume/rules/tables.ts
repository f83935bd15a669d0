import type { Line } from '@/lib/features/resumes/ai/parse-resume/rules/lines'
import { type PartLabel, partLabel } from '@/lib/features/resumes/ai/parse-resume/rules/parts'
import type { SectionKind } from '@/lib/features/resumes/ai/parse-resume/rules/vocabulary/headings'

/** What the first row of a table says that its columns hold; null for every other line. */
export function columnsOf(line: Line): (PartLabel | null)[] | null {
  const cells = line.text.split('\t').map((cell) => cell.trim())
  if (cells.length < 2) return null
  const labels = cells.map(partLabel)
  const known = labels.filter((label) => label !== null).length
  return known >= 2 && known >= cells.length - 1 && cells.every((cell) => cell.length <= 24) ? labels : null
}

/** The section that a table belongs to, by its columns. */
export function sectionOfColumns(columns: (PartLabel | null)[]): SectionKind | null {
  if (columns.includes('school')) return 'education'
  if (columns.includes('employer')) return 'work'
  return columns.includes('project') ? 'projects' : null
}

/**
 * Rows of tables as labelled parts: those below a row of labels, and those whose cells are labels and values in turn.
 * The row of labels itself goes.
 */
export function labelRows(lines: Line[]): Line[] {
  let columns: (PartLabel | null)[] | null = null
  let names: string[] = []
  return lines.flatMap((line) => {
    const cells = line.text.split('\t').map((cell) => cell.trim())
    const pairs = pairsOf(cells)
    if (pairs) return [{ ...line, text: pairs }]
    const labels = columnsOf(line)
    if (labels) {
      columns = labels
      names = cells
      return []
    }
    if (!columns || cells.length !== columns.length) return [line]
    // Dates are told by themselves, and are looked for where they stand.
    const text = cells
      .map((cell, at) =>
        columns?.[at] && columns[at] !== 'date' ? `${names[at]?.replace(/\s*\/\s*/g, '/')}：${cell}` : cell,
      )
      .join('\t')
    return [{ ...line, text }]
  })
}

/** "学校 <tab> 北京大学 <tab> 专业 <tab> 数学" as "学校：北京大学 <tab> 专业：数学". */
function pairsOf(cells: string[]): string | null {
  if (cells.length < 2 || cells.length % 2 > 0) return null
  const labels = cells.filter((_, at) => at % 2 === 0)
  const values = cells.filter((_, at) => at % 2 > 0)
  const paired = labels.every((label) => partLabel(label)) && !values.every((value) => partLabel(value))
  return paired ? labels.map((label, at) => `${label.replace(/[:：]$/, '')}：${values[at]}`).join('\t') : null
}
