import type { Note, Part } from '@/lib/features/optimisation/model'
import type { ResumeLine } from '@/lib/features/optimisation/resume-lines'
import { monthOf, monthText } from '@/lib/features/optimisation/rules/months'
import type { ResumeContent } from '@/lib/features/resumes/model'

/** Months without work or study from which on a reader asks what happened. */
const gapFrom = 6

/** What the text of a resume fills: less than a third of a page, or more than two. English words, Chinese characters. */
const lengths = { en: { short: 120, long: 900 }, zh: { short: 250, long: 2_000 } }

/** What a person should mend themselves. @param today YYYY-MM */
export function findNotes(content: ResumeContent, lines: ResumeLine[], today: string): Note[] {
  return [...findGaps(content, today), ...findMissing(content), ...judgeLength(lines)]
}

/** Stretches of time, from the first job on, in which there is neither work nor study nor a project. */
function findGaps(content: ResumeContent, today: string): Note[] {
  const now = monthOf(today, 'end') ?? 0
  const periods = [...content.work, ...content.education, ...content.projects].flatMap((one) => {
    const start = monthOf(one.startDate, 'start')
    return start === null ? [] : [{ start, end: one.endDate ? (monthOf(one.endDate, 'end') ?? now) : now }]
  })
  const first = Math.min(...content.work.flatMap(({ startDate }) => monthOf(startDate, 'start') ?? []))
  periods.sort((a, b) => a.start - b.start)
  const gaps: Note[] = []
  let covered = first - 1
  for (const { start, end } of [...periods, { start: now + 1, end: now }]) {
    const months = start - covered - 1
    if (start > first && months >= gapFrom) {
      gaps.push({ kind: 'gap', from: monthText(covered + 1), to: monthText(start - 1), months })
    }
    covered = Math.max(covered, end)
  }
  return gaps
}

function findMissing({ basics, work, projects, education, skills }: ResumeContent): Note[] {
  const missing: Record<Part, boolean> = {
    contact: !basics.email && !basics.phone,
    work: work.length + projects.length === 0,
    education: education.length === 0,
    skills: skills.length === 0,
    summary: !basics.summary && !basics.label,
    dates: work.some(({ startDate, endDate }) => !startDate && !endDate),
  }
  return (Object.keys(missing) as Part[])
    .filter((part) => missing[part])
    .map((part) => ({ kind: 'missing', part }))
}

function judgeLength(lines: ResumeLine[]): Note[] {
  const text = lines.map((line) => line.text).join('\n')
  const characters = text.match(/\p{Script=Han}/gu)?.length ?? 0
  const words = text.match(/[\p{Script=Latin}\d][\p{Script=Latin}\d'+#.-]*/gu)?.length ?? 0
  const { short, long } = characters > words ? lengths.zh : lengths.en
  // A Latin word among Chinese takes the place of two characters.
  const length = characters > words ? characters + 2 * words : words
  if (length > long) return [{ kind: 'length', is: 'long' }]
  return length < short ? [{ kind: 'length', is: 'short' }] : []
}
