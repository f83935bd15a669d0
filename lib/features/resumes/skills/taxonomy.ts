import { operations, product, sales } from '@/lib/features/resumes/skills/taxonomy/business'
import { data } from '@/lib/features/resumes/skills/taxonomy/data'
import { design } from '@/lib/features/resumes/skills/taxonomy/design'
import { engineering } from '@/lib/features/resumes/skills/taxonomy/engineering'
import { education, finance, languages, office } from '@/lib/features/resumes/skills/taxonomy/professions'

const lists = { engineering, data, product, design, finance, education, operations, sales, languages, office }

/** The fields that skills belong to. */
export type SkillCategory = keyof typeof lists

/** A skill by the name it goes by. */
export type Skill = { name: string; category: SkillCategory }

/** Names that count in running text, and those that count only where they stand alone in a list; both folded. */
export type SkillNames = { anywhere: Map<string, Skill>; alone: Map<string, Skill> }

/** Every skill that the taxonomy knows, each once. */
export const skills: Skill[] = []

/** How skills are called, in both languages. */
export const skillNames: SkillNames = { anywhere: new Map(), alone: new Map() }

for (const [category, list] of Object.entries(lists) as [SkillCategory, string][]) {
  for (const line of list.trim().split('\n')) {
    const [name = '', others = ''] = line.split(/:\s+(.*)/s)
    const skill = { name, category }
    skills.push(skill)
    const aliases = others.split(', ').filter(Boolean)
    if (!aliases.some((alias) => alias === `=${foldSkill(name)}`)) add(skillNames.anywhere, name, skill)
    for (const alias of aliases) {
      if (alias.startsWith('=')) add(skillNames.alone, alias.slice(1), skill)
      else add(skillNames.anywhere, alias, skill)
    }
  }
}

function add(names: Map<string, Skill>, name: string, skill: Skill): void {
  const folded = foldSkill(name)
  if (!names.has(folded)) names.set(folded, skill)
}

/** A name as it is compared: lower case, ordinary width, single spaces, none beside Chinese. */
export function foldSkill(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu, '')
    .trim()
}
