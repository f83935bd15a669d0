import 'server-only'
import type { Locale } from '@/lib/core/locale'
import type { Target } from '@/lib/features/optimisation/model'
import { getPosition } from '@/lib/features/positions/data'
import { ownSkills } from '@/lib/features/positions/own-skills'
import { readJobDescription } from '@/lib/features/positions/read-job-description'
import type { Viewer } from '@/lib/platform/auth/viewer'

/** A position as a target, in the reader's language. @throws AppError `not_found` when it is not one the viewer sees */
export async function targetOfPosition(viewer: Viewer, positionId: string, locale: Locale): Promise<Target> {
  const { title, requirements, skills } = await getPosition(viewer, locale, positionId)
  return { positionId, title, requirements, skills }
}

/** A pasted job description as a target, read as for a position of one's own; nothing is kept but what it asks for. */
export async function targetOfDescription(viewer: Viewer, text: string): Promise<Target> {
  const { output } = await readJobDescription(viewer, text)
  const { title, requirements, language } = output
  // Where no skill is named, the title stands for one; it is not what a resume can be held against.
  const names = output.skills.filter((name) => name !== title)
  const skills = ownSkills(names, language).map(({ name, aliases }) => ({
    name: name[language],
    aliases: [...new Set([name.en, name['zh-CN'], ...aliases.en, ...aliases['zh-CN']])],
  }))
  return { positionId: null, title, requirements, skills }
}
