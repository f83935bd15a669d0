import { tieToResume } from '@/lib/features/questions/ai/generate-questions/offline'
import type { Generated, GenerationInput } from '@/lib/features/questions/ai/generate-questions/schema'
import { chooseQuestions, inOrder } from '@/lib/features/questions/choose-questions'
import {
  type PlannedQuestion,
  plannedCount,
  type QuestionType,
  questionTypes,
} from '@/lib/features/questions/model'
import { occursIn, repeats } from '@/lib/features/questions/similarity'
import { OutputProblem } from '@/lib/platform/ai/define-task'

/** Share of the plan that must have survived the check for the rest to be filled from the bank. */
const keepFrom = 0.5

/**
 * Holds generated questions against the plan and the resume: too many of a type, a wrong difficulty, a basis that
 * stands nowhere and a repetition are dropped; what is then missing comes from the bank.
 * @throws OutputProblem when more than half is missing
 */
export function checkGenerated(output: Generated, input: GenerationInput): Generated {
  const { plan } = input
  const kept: PlannedQuestion[] = []
  const left: Record<QuestionType, number> = { ...plan.counts }
  for (const question of output.questions) {
    const { type, difficulty, basis, text, points } = question
    const fits = left[type] > 0 && difficulty >= plan.difficulty.min && difficulty <= plan.difficulty.max
    const grounded = basis.kind === 'position' || occursIn(basis.quote, sourceOf(basis.kind, input))
    const useful = points.length >= 2 && points.every((point) => point.terms.length > 0)
    const texts = kept.map((other) => other.text)
    if (!fits || !grounded || !useful || repeats(text, texts)) continue
    left[type] -= 1
    kept.push({ ...question, bankId: null })
  }
  if (kept.length < plannedCount(plan) * keepFrom) {
    throw new OutputProblem(
      `Only ${kept.length} of ${plannedCount(plan)} questions fit: the plan asks for ${questionTypes
        .map((type) => `${plan.counts[type]} ${type}`)
        .join(', ')}, and every basis.quote must be copied word for word from resume_facts or requirements.`,
    )
  }
  const missing = chooseQuestions(
    { ...input, plan: { ...plan, counts: left } },
    kept.map((question) => question.text),
  )
  return { questions: inOrder([...kept, ...tieToResume(missing, input)]) }
}

function sourceOf(kind: 'resume' | 'requirement', input: GenerationInput): string {
  return kind === 'resume'
    ? input.facts.map((fact) => fact.text).join('\n')
    : input.position.requirements.join('\n')
}
