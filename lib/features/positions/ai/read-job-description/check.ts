import { languageOf, readOffline } from '@/lib/features/positions/ai/read-job-description/offline'
import type { JobDescription, ReadPosition } from '@/lib/features/positions/ai/read-job-description/schema'
import { positionLimits } from '@/lib/features/positions/model'
import { fold } from '@/lib/features/resumes/fold'
import { skillsIn } from '@/lib/features/resumes/skills/find-skills'
import { OutputProblem } from '@/lib/platform/ai/define-task'

/**
 * Keeps of what a model read only what the text says: requirements and title word for word, skills by a name that
 * stands there. What is missing then is what the rules read.
 * @throws OutputProblem when no requirement is left
 */
export function checkRead(output: ReadPosition, input: JobDescription): ReadPosition {
  const said = fold(input.text)
  const stands = (text: string) => fold(text) !== '' && said.includes(fold(text))
  const known = new Set(skillsIn(input.text).map(({ skill }) => skill.name))
  const requirements = output.requirements
    .map((line) => line.trim().slice(0, positionLimits.requirement))
    .filter(stands)
    .slice(0, positionLimits.requirements)
  if (requirements.length === 0) {
    throw new OutputProblem('No requirement is copied word for word from the advertisement.')
  }
  const rules = readOffline(input)
  const skills = output.skills
    .map((skill) => skill.trim())
    .filter((skill) => skill.length <= positionLimits.skill)
    .filter((skill) => stands(skill) || skillsIn(skill).some((hit) => known.has(hit.skill.name)))
  return {
    language: languageOf(input.text),
    category: output.category,
    title: stands(output.title) ? output.title.trim().slice(0, positionLimits.title) : rules.title,
    description: output.description.trim().slice(0, positionLimits.description) || rules.description,
    requirements: [...new Set(requirements)],
    skills: skills.length > 0 ? [...new Set(skills)].slice(0, positionLimits.skills) : rules.skills,
  }
}
