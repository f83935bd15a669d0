import type { Wording } from '@/lib/features/optimisation/model'
import { entryName, type ResumeLine } from '@/lib/features/optimisation/resume-lines'
import { findProblems, weakness } from '@/lib/features/optimisation/rules/find-problems'
import type { ResumeContent } from '@/lib/features/resumes/model'

/** The lines of jobs and projects that are worth another try, the weakest first. */
export function weakLines(content: ResumeContent, lines: ResumeLine[]): Wording[] {
  const weak = lines.filter((line) => tellsOfWork(line, lines)).map((line) => wordingOf(content, line))
  return weak
    .filter(({ problems }) => problems.length > 0)
    .sort((a, b) => weakness(b.problems) - weakness(a.problems))
}

/** Whether a line is a bullet, or the text that stands where bullets would. */
function tellsOfWork({ path, owner }: ResumeLine, lines: ResumeLine[]): boolean {
  if (/\.highlights\.\d+$/.test(path)) return true
  if (!/\.(?:summary|description)$/.test(path) || owner === 'basics') return false
  return !lines.some((other) => other.owner === owner && other.path.includes('.highlights.'))
}

function wordingOf(content: ResumeContent, { path, text, owner }: ResumeLine): Wording {
  return {
    kind: 'wording',
    id: `wording:${path}`,
    path,
    entry: entryName(content, owner),
    text,
    problems: findProblems(text),
  }
}
