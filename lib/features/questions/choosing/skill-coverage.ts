import { showsSkill } from '@/lib/features/questions/choosing/shows-skill'
import type { Cover, CoverageRow, PlannedQuestion } from '@/lib/features/questions/model'

type Skill = { id: string; name: string; aliases: readonly string[] }

/**
 * Which questions cover which skills: those of the position in their order, then others that questions are about. A
 * question touches a skill that its own words or its points name.
 */
export function coverSkills(questions: readonly PlannedQuestion[], skills: readonly Skill[]): CoverageRow[] {
  const isAbout = (question: PlannedQuestion, skill: Skill) =>
    question.skillId ? question.skillId === skill.id : question.skill === skill.name
  const others = [
    ...new Set(
      questions
        .filter((question) => !skills.some((skill) => isAbout(question, skill)))
        .map(({ skill }) => skill),
    ),
  ].filter(Boolean)
  return [
    ...skills.map((skill) => ({
      skill: skill.name,
      cover: questions.map((question): Cover => {
        if (isAbout(question, skill)) return 'main'
        const said = [question.text, ...question.points.map(({ text }) => text)]
        return said.some((line) => showsSkill(line, skill)) ? 'touched' : null
      }),
    })),
    ...others.map((name) => ({
      skill: name,
      cover: questions.map((question): Cover => (question.skill === name ? 'main' : null)),
    })),
  ]
}
