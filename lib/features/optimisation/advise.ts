import type { Advice, Coverage, NamedSkill, Target } from '@/lib/features/optimisation/model'
import { resumeLines } from '@/lib/features/optimisation/resume-lines'
import { betterOrder } from '@/lib/features/optimisation/rules/better-order'
import { coverSkills, nameFor } from '@/lib/features/optimisation/rules/cover-skills'
import { findNotes } from '@/lib/features/optimisation/rules/notes'
import { weakLines } from '@/lib/features/optimisation/rules/weak-lines'
import type { ResumeContent } from '@/lib/features/resumes/model'
import { isWrittenInChinese } from '@/lib/features/resumes/written-in'

/** What the rules say of a resume that is meant for a position; the same every time. @param today YYYY-MM */
export function advise(content: ResumeContent, target: Target, today: string): Advice {
  const lines = resumeLines(content)
  const isChinese = isWrittenInChinese(content)
  const coverage = coverSkills(lines, target.skills)
  return {
    coverage,
    suggestions: [
      ...coverage.flatMap((covered, index) => skillToName(covered, target.skills[index], isChinese)),
      ...weakLines(content, lines),
      ...betterOrder(content, target.skills),
    ],
    notes: findNotes(content, lines, today),
  }
}

/** What is merely similar must not be named: it would be a skill that nobody has shown. */
function skillToName(
  { skill, state, evidence }: Coverage,
  required: Target['skills'][number] | undefined,
  isChinese: boolean,
): NamedSkill[] {
  const sure = evidence.filter(({ because }) => because === 'includes' || because === 'done')
  const [first] = sure
  if (state !== 'implied' || !first || !required) return []
  const name = nameFor(first.skill, required, isChinese)
  return [{ kind: 'skill', id: `skill:${skill}`, skill, name, evidence: sure }]
}
