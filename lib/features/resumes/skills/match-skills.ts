import type { ResumeContent } from '@/lib/features/resumes/model'
import { skillNamed, skillsIn } from '@/lib/features/resumes/skills/find-skills'
import { levelOf, type SkillLevel } from '@/lib/features/resumes/skills/levels'
import type { Skill, SkillCategory } from '@/lib/features/resumes/skills/taxonomy'

/** A skill that a resume shows; `level` is null where nothing tells, `confidence` is 0–1. */
export type SkillMatch = {
  name: string
  category: SkillCategory
  level: SkillLevel | null
  confidence: number
}

/** How much it says that a skill is named there. */
const weights = { listed: 0.9, used: 0.8, told: 0.7 }

type Evidence = { skill: Skill; level: SkillLevel | null; weight: number }

/** The skills that a resume shows, by the names of the taxonomy; the surest first. */
export function matchSkills(resume: ResumeContent | string): SkillMatch[] {
  const evidence = typeof resume === 'string' ? told(resume, weights.told) : evidenceOf(resume)
  const matches = new Map<string, SkillMatch>()
  for (const { skill, level, weight } of evidence) {
    const known = matches.get(skill.name)
    if (!known) matches.set(skill.name, { ...skill, level, confidence: weight })
    else {
      known.level ??= level
      // Each further mention takes away a quarter of the doubt that is left.
      known.confidence = Math.max(known.confidence, weight) + (1 - Math.max(known.confidence, weight)) / 4
    }
  }
  return [...matches.values()]
    .map((match) => ({ ...match, confidence: Math.round(Math.min(0.99, match.confidence) * 100) / 100 }))
    .sort((a, b) => b.confidence - a.confidence)
}

function evidenceOf(content: ResumeContent): Evidence[] {
  const { basics, work, projects, skills, certificates, languages } = content
  return [
    ...skills.flatMap(({ name, level, keywords }) => [
      ...(keywords.length === 0 ? listed(name, level) : []),
      ...keywords.flatMap((keyword) => listed(keyword, level || name)),
    ]),
    ...projects.flatMap((project) => [
      ...project.keywords.flatMap((keyword) => listed(keyword, '', weights.used)),
      ...[project.description, ...project.highlights].flatMap((text) => told(text, weights.told)),
    ]),
    ...work.flatMap((job) => [job.summary, ...job.highlights].flatMap((text) => told(text, weights.told))),
    ...languages.flatMap(({ language, fluency }) => listed(language, fluency)),
    ...certificates.flatMap(({ name }) => told(name, weights.told)),
    ...told(basics.summary, weights.told),
  ]
}

function listed(item: string, hint: string, weight = weights.listed): Evidence[] {
  const level = levelOf(hint) ?? levelOf(item)
  const named = skillNamed(item)
  if (named) return [{ skill: named, level, weight }]
  return skillsIn(item).map(({ skill }) => ({ skill, level, weight: weight - 0.05 }))
}

/** The level that is said last before a skill. */
function lastLevel(text: string): SkillLevel | null {
  const levels = text.split(/[，,；;]/).map(levelOf)
  return levels.findLast((level) => level !== null) ?? null
}

/** Skills of running text, with the level that the words before each speak of. */
function told(text: string, weight: number): Evidence[] {
  return text.split(/[。；;\n]|\.\s/).flatMap((sentence) =>
    skillsIn(sentence).map(({ skill, from }) => ({
      skill,
      level: lastLevel(sentence.slice(Math.max(0, from - 40), from)),
      weight,
    })),
  )
}
