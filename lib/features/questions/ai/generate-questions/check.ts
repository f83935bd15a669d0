import type { GenerationInput, Written } from '@/lib/features/questions/ai/generate-questions/schema'
import { skillOf } from '@/lib/features/questions/ai/generate-questions/skill-of'
import { occursIn, printOf, sameQuestion } from '@/lib/features/questions/bank/similarity'
import { hasContactDetail } from '@/lib/features/questions/choosing/contact-detail'
import { matchSlots } from '@/lib/features/questions/choosing/match-slots'
import { OutputProblem } from '@/lib/platform/ai/define-task'

type WrittenQuestion = Written['questions'][number]

/** Share of the questions asked for that must be usable; the rest is filled from the bank. */
const keepFrom = 0.5

/**
 * Holds written questions against plan, resume and position: a basis that stands nowhere, a repetition, a difficulty or
 * skill that the plan does not want and a contact detail lose a question its place.
 * @returns those that have one
 * @throws OutputProblem when fewer than half have
 */
export function checkWritten(output: Written, input: GenerationInput): Written {
  const reasons: string[] = []
  const prints = input.taken.map(printOf)
  const usable: (WrittenQuestion & { skillId: string | undefined })[] = []
  for (const question of output.questions) {
    const reason = objection(question, input)
    const print = printOf(question.text)
    const again = prints.some((other) => sameQuestion(print, other))
    if (reason || again) {
      reasons.push(`“${question.text.slice(0, 60)}” ${reason ?? 'asks again what another question asks'}`)
    } else {
      prints.push(print)
      usable.push({ ...question, skillId: skillOf(question.skill, input.position.skills)?.id })
    }
  }
  const kept = matchSlots(usable, input.slots, input.plan).filter((question) => question !== null)
  if (kept.length < input.slots.length * keepFrom) {
    throw new OutputProblem(
      `Only ${kept.length} of ${input.slots.length} questions can be used. ${reasons.join('; ')}. Every basis.quote must be copied word for word from resume_facts or requirements, and difficulty and skill must be those asked for.`,
    )
  }
  return { questions: kept.map(({ skillId: _, ...question }) => question) }
}

/** What speaks against a question by itself, in words for the model; null when nothing does. */
function objection({ skill, basis, text, points }: WrittenQuestion, input: GenerationInput): string | null {
  if (hasContactDetail(text)) return 'names a contact detail'
  if (points.length < 2 || points.some(({ terms }) => terms.length === 0)) {
    return 'needs at least two points, each with terms'
  }
  const id = skillOf(skill, input.position.skills)?.id
  if (id && input.plan.mustNotAsk.skills.includes(id)) return 'is about a skill that is not to be asked about'
  const source = basis.kind === 'resume' ? input.facts.map((fact) => fact.text) : input.position.requirements
  if (basis.kind !== 'position' && !source.some((line) => occursIn(basis.quote, line))) {
    return 'has a basis.quote that stands nowhere'
  }
  return null
}
