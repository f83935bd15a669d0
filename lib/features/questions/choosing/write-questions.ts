import 'server-only'
import type { AiFailure } from '@/lib/core/ai-failure'
import type { Locale } from '@/lib/core/locale'
import { generateQuestions } from '@/lib/features/questions/ai/generate-questions'
import { skillOf } from '@/lib/features/questions/ai/generate-questions/skill-of'
import type { Choice } from '@/lib/features/questions/choosing/choice'
import type { Slot } from '@/lib/features/questions/choosing/plan-slots'
import { type PlannedQuestion, type QuestionType, questionTypes } from '@/lib/features/questions/model'
import { runTask } from '@/lib/platform/ai/run-task'

/** Questions of a type that a model is shown for their tone. */
const exampleCount = 3

/** What was asked for one type: who answered, and why nobody better did. */
export type WrittenType = {
  type: QuestionType
  engine: string
  fallback: AiFailure | null
  questions: number
}

/** Has the questions written that the slots still need, every type by itself and all at the same time. */
export async function writeQuestions(
  slots: readonly Slot[],
  choice: Choice & { language: Locale; position: { title: string; requirements: string[] } },
  caller: { userId: string; signal: AbortSignal },
): Promise<{ questions: PlannedQuestion[]; types: WrittenType[] }> {
  const { plan, language, facts, skills, position, bank, recent } = choice
  const fixed = slots.flatMap((slot) => (slot.fixed && slot.question ? [slot.question.text] : []))
  const results = await Promise.all(
    questionTypes
      .map((type) => ({ type, open: slots.filter((slot) => slot.type === type && !slot.fixed) }))
      .filter(({ open }) => open.length > 0)
      .map(async ({ type, open }) => {
        const { output, engine, fallback } = await runTask(
          generateQuestions,
          {
            language,
            type,
            plan,
            slots: open.map(({ difficulty, skill, exact }) => ({ difficulty, skill, exact })),
            position: { ...position, skills },
            facts,
            examples: bank
              .filter((question) => question.type === type)
              .slice(0, exampleCount)
              .map(({ text }) => text),
            taken: [...fixed, ...recent.map(({ text }) => text)],
          },
          caller,
        )
        const questions = output.questions.map(({ skill: word, ...question }): PlannedQuestion => {
          const skill = skillOf(word, skills)
          const named = skill ? { skill: skill.name, skillId: skill.id } : { skill: word }
          return { ...question, ...named, type, bankId: null }
        })
        return { questions, said: { type, engine, fallback, questions: questions.length } }
      }),
  )
  return {
    questions: results.flatMap(({ questions }) => questions),
    types: results.map(({ said }) => said),
  }
}
