import type { Locale } from '@/lib/core/locale'
import { matchPoints } from '@/lib/features/questions/match-points'
import type { ExpectedPoint } from '@/lib/features/questions/model'
import { readAnswer } from '@/lib/features/questions/text/read-answer'

/** Whether an answer makes a point, and the verbatim words that do. */
export type PointResult = { text: string; covered: boolean; quote: string | null }

/**
 * Which expected points an answer makes, in their order. Deterministic, by rules, some milliseconds at most. `quote`
 * is a verbatim stretch of `answer`, null for a point that is not made. Words of the question, denials, and sentences
 * addressed to a judge count for nothing.
 */
export function coverPoints(
  answer: string,
  points: readonly ExpectedPoint[],
  questionText: string,
  language: Locale,
): PointResult[] {
  const sentences = readAnswer(answer, questionText, language)
  return matchPoints(sentences, points, questionText).map((match) => ({
    text: match.point.text,
    covered: match.covered,
    quote: match.covered ? (match.sentence?.text ?? null) : null,
  }))
}
