import type { QuestionPlan } from '@/lib/features/questions/model'

/** What a place in the plan asks of the question that takes it. */
type Place = { difficulty: number; skill: string | null; exact: { difficulty: boolean; skill: boolean } }

/**
 * Gives each place the question that fits it best: skill and difficulty as it names them, then one of the
 * two, then any that the plan allows there. A question takes one place.
 * @returns for each place its question, null where none fits
 */
export function matchSlots<Question extends { difficulty: number; skillId?: string | undefined }>(
  questions: readonly Question[],
  places: readonly Place[],
  { difficulty: { min, max } }: QuestionPlan,
): (Question | null)[] {
  const left = [...questions]
  const taken: (Question | null)[] = places.map(() => null)
  // Places that take one thing only choose first.
  const order = places
    .map(({ exact }, at) => ({ at, strict: Number(exact.skill) * 2 + Number(exact.difficulty) }))
    .sort((a, b) => b.strict - a.strict || a.at - b.at)
  for (const wish of [2, 1, 0]) {
    for (const { at } of order) {
      const place = places[at]
      if (!place || taken[at]) continue
      const found = left.findIndex((question) => {
        const skill = place.skill !== null && question.skillId === place.skill
        const level = question.difficulty === place.difficulty
        if (question.difficulty < min || question.difficulty > max) return false
        if ((place.exact.skill && !skill) || (place.exact.difficulty && !level)) return false
        return Number(skill) + Number(level) >= wish
      })
      if (found >= 0) taken[at] = left.splice(found, 1)[0] ?? null
    }
  }
  return taken
}
