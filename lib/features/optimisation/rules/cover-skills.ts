import type { Because, Coverage, Evidence, Target } from '@/lib/features/optimisation/model'
import type { ResumeLine } from '@/lib/features/optimisation/resume-lines'
import { deedIn } from '@/lib/features/optimisation/rules/deeds'
import { includesSkill, isSimilar } from '@/lib/features/optimisation/rules/related-skills'
import { showsSkill } from '@/lib/features/questions/choosing/shows-skill'
import { skillNamed, skillsIn } from '@/lib/features/resumes/skills/find-skills'
import type { Skill } from '@/lib/features/resumes/skills/taxonomy'

/** Lines shown for one skill: enough to see that it is so. */
const linesShown = 3

/** The words that show a skill, and the skill they show, by its name in the taxonomy. */
type Finding = { words: string; skill: string }

type Required = Target['skills'][number]

/** A line with the skills that it names. */
type ReadLine = ResumeLine & { names: { skill: Skill; written: string }[] }

/** How far the lines of a resume show each required skill, with the lines that do. */
export function coverSkills(lines: ResumeLine[], required: Required[]): Coverage[] {
  const read = lines.map((line) => ({ ...line, names: namesIn(line.text) }))
  return required.map((skill) => coverSkill(read, skill))
}

/** How many of the required skills a text names. */
export function countNamed(text: string, required: Required[]): number {
  const names = namesIn(text)
  return required.filter((skill) => named({ text, names }, skill, knownAs(skill)) !== null).length
}

function coverSkill(lines: ReadLine[], required: Required): Coverage {
  const known = knownAs(required)
  const tell = (because: Because, find: (line: ReadLine) => Finding | null): Evidence[] =>
    lines.flatMap((line) => {
      const found = find(line)
      return found === null ? [] : [{ path: line.path, text: line.text, because, ...found }]
    })
  const naming = tell('named', (line) => {
    const words = named(line, required, known)
    return words === null ? null : { words, skill: required.name }
  })
  if (naming.length > 0) return covered('has', naming)
  const related = (holds: (one: Skill, other: Skill) => boolean) => (line: ReadLine) => {
    for (const { skill, written } of line.names) {
      const shown = known.find((one) => holds(skill, one))
      if (shown) return { words: written, skill: shown.name }
    }
    return null
  }
  const implying = [
    ...tell('includes', related(includesSkill)),
    ...tell('done', (line) => firstDeed(line.text, known)),
  ]
  const otherwise = implying.length > 0 ? implying : tell('similar', related(isSimilar))
  return covered(otherwise.length > 0 ? 'implied' : 'missing', otherwise)

  function covered(state: Coverage['state'], evidence: Evidence[]): Coverage {
    return { skill: required.name, state, evidence: evidence.slice(0, linesShown) }
  }
}

/** The skills of the taxonomy that a requirement speaks of. */
function knownAs({ name, aliases }: Required): Skill[] {
  const found = [name, ...aliases].flatMap((one) => skillNamed(one) ?? [])
  return [...new Map(found.map((skill) => [skill.name, skill])).values()]
}

function namesIn(text: string): ReadLine['names'] {
  const items = text.split(/[,，、;；:：/|]/).map((item) => item.trim())
  // Single letters and the like are names only where they stand alone in a list.
  const alone = items.flatMap((item) => {
    const skill = skillNamed(item)
    return skill ? [{ skill, written: item }] : []
  })
  return [...skillsIn(text), ...alone]
}

/** The words by which a line names a skill; null when it does not. */
function named(line: Pick<ReadLine, 'text' | 'names'>, required: Required, known: Skill[]): string | null {
  const same = line.names.find(({ skill }) => known.some(({ name }) => name === skill.name))
  if (same) return same.written
  const names = [required.name, ...required.aliases]
  return names.find((name) => showsSkill(line.text, { name, aliases: [] })) ?? null
}

function firstDeed(line: string, known: Skill[]): Finding | null {
  for (const { name } of known) {
    const words = deedIn(line, name)
    if (words) return { words, skill: name }
  }
  return null
}

/** What a skill of the taxonomy is called in a requirement; never in Chinese where the resume is in English. */
export function nameFor(skill: string, { name, aliases }: Required, isChinese: boolean): string {
  const isHan = (one: string) => /\p{Script=Han}/u.test(one)
  const names = [name, ...aliases].filter((one) => skillNamed(one)?.name === skill)
  // SQL is SQL in Chinese as well: how the requirement puts it goes first.
  if (names[0] === name && (isChinese || !isHan(name))) return name
  return names.find((one) => isHan(one) === isChinese) ?? (isChinese ? name : skill)
}
