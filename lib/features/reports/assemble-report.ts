import type { Locale } from '@/lib/core/locale'
import { dimensions, type Evaluation, type TurnEvaluation } from '@/lib/features/evaluation/model'
import { answerOf } from '@/lib/features/interviews/dialogue'
import type { PlannedQuestion } from '@/lib/features/questions/model'
import type { Report, ReportTurn } from '@/lib/features/reports/model'
import { suggest } from '@/lib/features/reports/suggest'

type Scored = Extract<Evaluation, { status: 'scored' }> & { number: number }
type Finding = TurnEvaluation['strengths'][number]
type SourceTurn = { id: string; index: number; attempt: number; question: PlannedQuestion }
type SourceMessage = { turnId: string | null } & ReportTurn['dialogue'][number]

/** What a report is made from: an interview that is over, all its attempts, what was said in order, the judgements. */
export type ReportSource = {
  id: string
  interviewId: string
  language: Locale
  candidateName: string
  positionTitle: string
  mode: Report['mode']
  startedAt: Date
  activeMs: number
  turns: readonly SourceTurn[]
  messages: readonly SourceMessage[]
  evaluations: ReadonlyMap<string, Evaluation>
}

/** How many findings of each kind lead a report: what a person can take in at once. */
const findingCount = 5

/**
 * The report of an interview, by arithmetic alone. Of each question the latest answered attempt counts. The
 * overall score is the rounded mean of the scored turns, a dimension's the rounded mean over the turns that have
 * evidence for it; what was not scored is in no mean, and a mean of nothing is null.
 */
export function assembleReport(source: ReportSource): Report {
  const turns = countedTurns(source).map((turn) => assembleTurn(source, turn))
  const scored = turns.flatMap(({ number, evaluation }) =>
    evaluation.status === 'scored' ? [{ ...evaluation, number }] : [],
  )
  const dimensionScores = dimensions.map((dimension) => {
    const scores = scored.flatMap(({ evaluation }) => evaluation.dimensions[dimension]?.score ?? [])
    return { dimension, score: mean(scores), turns: scores.length }
  })
  return {
    id: source.id,
    interviewId: source.interviewId,
    language: source.language,
    candidateName: source.candidateName,
    positionTitle: source.positionTitle,
    mode: source.mode,
    startedAt: source.startedAt,
    durationSeconds: Math.round(source.activeMs / 1000),
    overall: mean(scored.map(({ evaluation }) => evaluation.score)),
    scoredTurns: scored.length,
    dimensions: dimensionScores,
    strengths: leading(scored, 'best first', (evaluation) =>
      evaluation.strengths.filter((finding) => finding.quote !== null),
    ),
    weaknesses: leading(scored, 'weakest first', (evaluation) => evaluation.gaps),
    suggestions: suggest({ language: source.language, turns, dimensions: dimensionScores }),
    turns,
    engines: [...new Set(scored.map(({ engine }) => engine))],
    rubricVersion: [...new Set(scored.map(({ rubricVersion }) => rubricVersion))].join(', '),
  }
}

/** An attempt that was begun and left unanswered does not void the answer before it. */
function countedTurns({ turns, messages }: ReportSource): SourceTurn[] {
  const counted = new Map<number, SourceTurn>()
  for (const turn of [...turns].sort((a, b) => a.attempt - b.attempt)) {
    if (!counted.has(turn.index) || answerOf(turn.id, messages)) counted.set(turn.index, turn)
  }
  return [...counted.values()].sort((a, b) => a.index - b.index)
}

function assembleTurn({ turns, messages, evaluations }: ReportSource, turn: SourceTurn): ReportTurn {
  const earlier = turns.filter((other) => other.index === turn.index && other.attempt < turn.attempt)
  return {
    turnId: turn.id,
    number: turn.index + 1,
    attempt: turn.attempt,
    question: turn.question,
    dialogue: messages
      .filter((message) => message.turnId === turn.id)
      .map(({ author, kind, text }) => ({ author, kind, text })),
    evaluation: evaluations.get(turn.id) ?? {
      status: 'not_scored',
      reason: answerOf(turn.id, messages) ? 'failed' : 'skipped',
    },
    earlierAttempts: earlier
      .sort((a, b) => a.attempt - b.attempt)
      .map(({ id, attempt }) => {
        const evaluation = evaluations.get(id)
        return {
          attempt,
          score: evaluation?.status === 'scored' ? evaluation.evaluation.score : null,
          answer: answerOf(id, messages),
        }
      })
      .filter(({ answer }) => answer !== ''),
  }
}

function mean(scores: number[]): number | null {
  if (scores.length === 0) return null
  return Math.round(scores.reduce((sum, score) => sum + score, 0) / scores.length)
}

/** One finding of each turn, then a second of each and so on; the same thing is said once. */
function leading(
  scored: Scored[],
  order: 'best first' | 'weakest first',
  pick: (evaluation: TurnEvaluation) => Finding[],
): (Finding & { turn: number })[] {
  const sign = order === 'best first' ? -1 : 1
  const lists = [...scored]
    .sort((a, b) => sign * (a.evaluation.score - b.evaluation.score) || a.number - b.number)
    .map(({ number, evaluation }) => pick(evaluation).map((finding) => ({ ...finding, turn: number })))
  const rounds = Math.max(0, ...lists.map((list) => list.length))
  const seen = new Set<string>()
  return Array.from({ length: rounds }, (_, round) => lists.flatMap((list) => list[round] ?? []))
    .flat()
    .filter(({ text }) => !seen.has(text) && seen.add(text))
    .slice(0, findingCount)
}
