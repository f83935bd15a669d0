import type { Locale } from '@/lib/core/locale'
import type { JudgeTurnInput } from '@/lib/features/evaluation/ai/judge-turn/schema'
import { labelledQuestions, type QuestionName } from '@/lib/features/evaluation/fixtures/questions'

/** The labelled questions, by their names. */
export const questionNames = Object.keys(labelledQuestions.en) as QuestionName[]

/** A labelled question as a judge is given it, with these answers to it. */
export function inputOf(language: Locale, name: QuestionName, ...texts: string[]): JudgeTurnInput {
  const question = labelledQuestions[language][name] as Omit<JudgeTurnInput, 'answers' | 'language'>
  return { ...question, language, answers: texts.map((text) => ({ to: question.question, text })) }
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
