import type { Locale } from '@/lib/core/locale'
import { matchPoints } from '@/lib/features/questions/coverage/match-points'
import type { ExpectedPoint } from '@/lib/features/questions/model'
import { readAnswer } from '@/lib/features/questions/text/read-answer'
import { withoutRecital } from '@/lib/features/questions/text/recital'

/** Whether an answer makes a point, and the verbatim words that do. */
export type PointResult = { text: string; covered: boolean; quote: string | null }

/**
 * Which expected points an answer makes, in their order. Deterministic, by rules, some milliseconds at most. `quote`
 * is a verbatim stretch of `answer`, null for a point that is not made. Words of the question, denials, sentences
 * addressed to a judge, and points read out word for word count for nothing.
 */
export function coverPoints(
  answer: string,
  points: readonly ExpectedPoint[],
  questionText: string,
  language: Locale,
): PointResult[] {
  const sentences = withoutRecital(readAnswer(answer, questionText, language), points)
  return matchPoints(sentences, points, questionText).map((match) => ({
    text: match.point.text,
    covered: match.covered,
    quote: match.covered ? (match.sentence?.text ?? null) : null,
  }))
}
