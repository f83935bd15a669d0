import type { z } from 'zod'
import type { Locale } from '@/lib/core/locale'
import type { bankSkillSchema } from '@/lib/features/positions/model'
import { skillNamed } from '@/lib/features/resumes/skills/find-skills'
import { foldSkill, type Skill, skillNames } from '@/lib/features/resumes/skills/taxonomy'

type StoredSkill = z.infer<typeof bankSkillSchema>

const han = /\p{Script=Han}/u

/** How every skill of the taxonomy is called, by its name. */
const calledByName = new Map<string, string[]>()
for (const [called, { name }] of skillNames.anywhere) {
  calledByName.set(name, [...(calledByName.get(name) ?? []), called])
}

/** The skills of a person's own position from the names they gave: what the taxonomy knows is known in both languages. */
export function ownSkills(names: readonly string[], language: Locale): StoredSkill[] {
  const skills = names.map((name) => {
    const known = skillNamed(name)
    return known ? knownSkill(known, name, language) : unknownSkill(name)
  })
  return [...new Map(skills.map((skill) => [skill.id, skill])).values()]
}

function knownSkill(known: Skill, written: string, language: Locale): StoredSkill {
  const called = calledByName.get(known.name) ?? []
  const chinese = called.filter((name) => han.test(name))
  const names = { en: known.name, 'zh-CN': chinese[0] ?? known.name }
  return {
    id: foldSkill(known.name),
    name: { ...names, [language]: written },
    aliases: { en: called.filter((name) => !han.test(name)), 'zh-CN': chinese },
  }
}

function unknownSkill(name: string): StoredSkill {
  return { id: foldSkill(name), name: { en: name, 'zh-CN': name }, aliases: { en: [], 'zh-CN': [] } }
}
