import { deriveTerms } from '@/lib/features/questions/bank/derive-terms'
import type { QuestionForm } from '@/lib/features/questions/model'

/** A question whose every point has terms: those its author gave, else those its text suggests. */
export function withTerms(question: QuestionForm): QuestionForm {
  return {
    ...question,
    points: question.points.map(({ text, terms }) => ({
      text,
      terms: terms.length > 0 ? terms : deriveTerms(text),
    })),
  }
}
