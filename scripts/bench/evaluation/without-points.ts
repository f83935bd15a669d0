import { readBank } from '@/db/seed/seed-bank'
import type { Locale } from '@/lib/core/locale'
import { readBackground } from '@/lib/features/questions/bank/background'
import type { View } from './judge.ts'

/**
 * What is known of a question that somebody else asked: its words, a guess of its type, and what the bank says of the
 * matter; the labelled question itself is left out of that bank.
 */
export function withoutPoints(): View {
  const bank = readBank().flatMap(({ questions }) => questions)
  const inLanguage = (language: Locale, id: string) =>
    bank
      .filter((question) => question.id !== id)
      .map(({ question, points, modelAnswer }) => ({
        text: question[language],
        points: points.map(({ text, terms }) => ({ text: text[language], terms: terms[language] })),
        modelAnswer: modelAnswer[language],
      }))
  const known = new Map<string, ReturnType<View>>()
  return ({ id, language, asked }) => {
    const key = `${language} ${id}`
    const view = known.get(key) ?? {
      ...asked,
      skill: '',
      points: [],
      modelAnswer: '',
      background: readBackground(inLanguage(language, id))(asked.question),
    }
    known.set(key, view)
    return view
  }
}
