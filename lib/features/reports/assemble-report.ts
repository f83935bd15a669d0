import type { Locale } from '@/lib/core/locale'
import { dimensions, type Evaluation, type TurnEvaluation } from '@/lib/features/evaluation/model'
import { noteTurn } from '@/lib/features/evaluation/notes/note-turn'
import type { TurnNotes } from '@/lib/features/evaluation/notes/schema'
import { aspectsOf } from '@/lib/features/evaluation/skills/aspects'
import { assessSkills } from '@/lib/features/evaluation/skills/assess-skills'
import { answerOf } from '@/lib/features/interviews/dialogue'
import type { PlannedQuestion } from '@/lib/features/questions/model'
import { compareAttempts } from '@/lib/features/reports/compare-attempts'
import type { Report, ReportTurn } from '@/lib/features/reports/model'
import { assembleReview, type ReviewSource } from '@/lib/features/reports/review/assemble-review'
import { spotMistakes } from '@/lib/features/reports/spot-mistakes'
import { suggest } from '@/lib/features/reports/suggest'

type Scored = Extract<Evaluation, { status: 'scored' }> & { number: number; question: PlannedQuestion }
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
  /** Typical mistakes by the id of their bank question. */
  mistakes: ReadonlyMap<string, string[]>
  /** What a review is made from; null for an interview that was held here. */
  review: ReviewSource | null
}

/** How many findings of each kind lead a report: what a person can take in at once. */
const findingCount = 5

/**
 * The report of an interview, by arithmetic alone. Of each question the latest answered attempt counts. The
 * overall score is the rounded mean of the scored turns, a dimension's the rounded mean over the turns that have
 * evidence for it; what was not scored is in no mean, and a mean of nothing is null.
 */
export function assembleReport(source: ReportSource): Report {
  const counted = countedTurns(source)
  const turns = counted.map((turn) => assembleTurn(source, turn))
  const scored = scoredTurns(source, counted)
  const { overall, dimensions: dimensionScores } = scoresOf(scored)
  return {
    id: source.id,
    interviewId: source.interviewId,
    language: source.language,
    candidateName: source.candidateName,
    positionTitle: source.positionTitle,
    mode: source.mode,
    startedAt: source.startedAt,
    durationSeconds: Math.round(source.activeMs / 1000),
    overall,
    scoredTurns: scored.length,
    dimensions: dimensionScores,
    aspects: aspectsOf(dimensionScores),
    skills: assessSkills(
      scored.flatMap(({ number, question: { skill, difficulty }, evaluation }) =>
        skill === '' ? [] : [{ number, skill, difficulty, evaluation }],
      ),
    ),
    strengths: leading(scored, 'best first', (evaluation) =>
      evaluation.strengths.filter((finding) => finding.quote !== null),
    ),
    weaknesses: leading(scored, 'weakest first', (evaluation) => evaluation.gaps),
    suggestions: suggest({
      language: source.language,
      mode: source.mode,
      turns,
      dimensions: dimensionScores,
    }),
    turns,
    engines: [...new Set(scored.map(({ engine }) => engine))],
    rubricVersion: [...new Set(scored.map(({ rubricVersion }) => rubricVersion))].join(', '),
    review:
      source.review &&
      assembleReview(source.review, {
        scores: scored.map(({ evaluation }) => evaluation.score),
        overall,
        dimensions: dimensionScores,
        turns,
      }),
  }
}

/** The scores of a report alone, as assembleReport has them: what is read of the answers takes longer. */
export function assembleScores(source: Pick<ReportSource, 'turns' | 'messages' | 'evaluations'>) {
  return scoresOf(scoredTurns(source, countedTurns(source)))
}

function scoredTurns({ evaluations }: Pick<ReportSource, 'evaluations'>, counted: SourceTurn[]): Scored[] {
  return counted.flatMap(({ id, index, question }) => {
    const evaluation = evaluations.get(id)
    return evaluation?.status === 'scored' ? [{ ...evaluation, number: index + 1, question }] : []
  })
}

function scoresOf(scored: Scored[]): Pick<Report, 'overall' | 'dimensions'> {
  return {
    overall: mean(scored.map(({ evaluation }) => evaluation.score)),
    dimensions: dimensions.map((dimension) => {
      const scores = scored.flatMap(({ evaluation }) => evaluation.dimensions[dimension]?.score ?? [])
      return { dimension, score: mean(scores), turns: scores.length }
    }),
  }
}

/** An attempt that was begun and left unanswered does not void the answer before it. */
function countedTurns({ turns, messages }: Pick<ReportSource, 'turns' | 'messages'>): SourceTurn[] {
  const counted = new Map<number, SourceTurn>()
  for (const turn of [...turns].sort((a, b) => a.attempt - b.attempt)) {
    if (!counted.has(turn.index) || answerOf(turn.id, messages)) counted.set(turn.index, turn)
  }
  return [...counted.values()].sort((a, b) => a.index - b.index)
}

function assembleTurn(source: ReportSource, turn: SourceTurn): ReportTurn {
  const { turns, messages, evaluations, mistakes, language } = source
  const attempts = turns
    .filter((other) => other.index === turn.index && other.attempt <= turn.attempt)
    .sort((a, b) => a.attempt - b.attempt)
    .flatMap(({ id, attempt }) => {
      const answer = answerOf(id, messages)
      const notes = notesOn(source, id, turn.question)
      return notes ? [{ attempt, answer, evaluation: evaluations.get(id), notes }] : []
    })
  const latest = attempts.find(({ attempt }) => attempt === turn.attempt)
  // What the bank says of the matter serves the judge; no reader asks for it.
  const { background: _, ...question } = turn.question
  return {
    turnId: turn.id,
    number: turn.index + 1,
    attempt: turn.attempt,
    question,
    dialogue: messages
      .filter((message) => message.turnId === turn.id)
      .map(({ author, kind, text, startMs, endMs }) => ({ author, kind, text, startMs, endMs })),
    evaluation: evaluations.get(turn.id) ?? {
      status: 'not_scored',
      reason: latest ? 'pending' : 'skipped',
    },
    notes: latest?.notes ?? null,
    mistakes: spotMistakes(
      mistakes.get(turn.question.bankId ?? '') ?? [],
      latest?.answer ?? '',
      turn.question,
      language,
    ),
    earlierAttempts: attempts.slice(0, -1).flatMap((before, place) => {
      const after = attempts[place + 1]
      if (!after) return []
      const { attempt, answer, evaluation } = before
      const score = evaluation?.status === 'scored' ? evaluation.evaluation.score : null
      return [{ attempt, score, answer, next: compareAttempts(before, after) }]
    }),
  }
}

/** Notes on how an attempt was answered; null when it was not. */
function notesOn(
  { messages, language }: ReportSource,
  turnId: string,
  { text: question, ...planned }: PlannedQuestion,
): TurnNotes | null {
  let to = question
  const answers: { to: string; text: string }[] = []
  for (const { kind, text } of messages.filter((message) => message.turnId === turnId)) {
    if (kind === 'follow_up') to = text
    if (kind === 'answer') answers.push({ to, text })
  }
  return answers.length > 0 ? noteTurn({ ...planned, question, language, answers }) : null
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
