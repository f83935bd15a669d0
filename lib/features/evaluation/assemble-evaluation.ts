import type {
  JudgedDimension,
  Judgement,
  JudgeTurnInput,
} from '@/lib/features/evaluation/ai/judge-turn/schema'
import { coachingNotes } from '@/lib/features/evaluation/coaching-notes'
import { dimensions, type TurnEvaluation } from '@/lib/features/evaluation/model'
import { scoreOfLevel, type TypeRubric, wholeLevel } from '@/lib/features/evaluation/rubric'
import { explainScore } from '@/lib/features/evaluation/score-turn'
import { matchPoints } from '@/lib/features/questions/coverage/match-points'
import { spokenSentences } from '@/lib/features/questions/text/read-answer'
import { withoutRecital } from '@/lib/features/questions/text/recital'

/** Terms named as missed for each point that was not made: the first are the most telling. */
const missedTerms = 2

/**
 * Turns a checked judgement into an evaluation: levels become numbers, the score follows by `explainScore`.
 * @param rubric for the type of the question, unless it is the rubric's own
 */
export function assembleEvaluation(
  judgement: Judgement,
  input: JudgeTurnInput,
  rubric?: TypeRubric,
): TurnEvaluation {
  const judged = Object.fromEntries(
    dimensions.map((dimension) => [dimension, scored(judgement.dimensions[dimension])]),
  ) as TurnEvaluation['dimensions']
  const points = input.points.map(({ text }, index) => {
    const made = judgement.points.find((point) => point.number === index + 1)
    return { text, covered: made?.covered ?? false, quote: made?.quote ?? null }
  })
  const relevance = scoreOfLevel(judgement.relevance)
  const arithmetic = explainScore({
    type: input.type,
    dimensions: judged,
    points,
    relevance,
    ...(rubric && { rubric }),
  })
  return {
    score: Math.round(arithmetic.exact),
    dimensions: judged,
    relevance,
    points,
    keywords: keywordsOf(input, points),
    strengths: judgement.strengths,
    gaps: judgement.gaps,
    feedback: judgement.feedback,
    improvedAnswer: judgement.improvedAnswer,
    advice: judgement.advice,
    arithmetic,
    coachingNotes: coachingNotes(input),
  }
}

function scored(one: JudgedDimension | null) {
  if (!one) return null
  return { score: scoreOfLevel(one.level), level: wholeLevel(one.level), quotes: one.quotes, note: one.note }
}

/** Terms of the expected points that the answer uses, and the first of those points that it does not make. */
function keywordsOf(input: JudgeTurnInput, points: TurnEvaluation['points']): TurnEvaluation['keywords'] {
  const spoken = input.answers.flatMap(({ text }) => spokenSentences(text, input.language))
  const sentences = withoutRecital(spoken, input.points)
  const matches = matchPoints(sentences, input.points, input.question)
  const used = new Set(matches.flatMap((match) => match.terms))
  const missed = matches.flatMap(({ point, terms }, index) =>
    points[index]?.covered || terms.length > 0 ? [] : point.terms.slice(0, missedTerms),
  )
  return { used: [...used], missed: [...new Set(missed)] }
}
