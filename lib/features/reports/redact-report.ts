import { translator } from '@/lib/core/translate'
import type { Evaluation, TurnEvaluation } from '@/lib/features/evaluation/model'
import { hideNames, hideWholeName } from '@/lib/features/reports/hide-names'
import type {
  AttemptChange,
  NextAttempt,
  Report,
  ReportTurn,
  SharedParts,
} from '@/lib/features/reports/model'
import { repeats } from '@/lib/features/reports/repeats'

/**
 * A report as a share link shows it. Without `answers` nothing the candidate said is left: no dialogue, quote, note or
 * improved answer, and no remark that repeats their words. Without `name` none of their names is left. The line of
 * the resume a question came from is nobody's but the candidate's, and so is the sound of a real interview and what they
 * call it. At which company that was is part of the answers.
 * @param names what the candidate is called, besides the report's own `candidateName`
 */
export function redactReport(report: Report, shows: SharedParts, names: readonly string[] = []): Report {
  const own = { ...report, turns: report.turns.map(withoutBasis), review: forOthers(report.review) }
  const shown = shows.answers ? own : withoutAnswers(own)
  if (shows.name) return shown
  const substitute = translator(report.language, 'share')('hiddenName')
  return { ...hideNames(shown, [report.candidateName, ...names], substitute), candidateName: '' }
}

function withoutBasis(turn: ReportTurn): ReportTurn {
  return { ...turn, question: { ...turn.question, basis: { ...turn.question.basis, quote: '' } } }
}

function forOthers(review: Report['review']): Report['review'] {
  return review && { ...review, name: '', hasSound: false }
}

type Keep = (text: string) => boolean

function withoutAnswers(report: Report): Report {
  const said = report.turns.flatMap(({ dialogue, earlierAttempts }) => [
    ...dialogue.filter(({ author }) => author === 'candidate').map(({ text }) => text),
    ...earlierAttempts.map(({ answer }) => answer),
  ])
  const keep: Keep = (text) => !repeats(text, said)
  const bare: Report = {
    ...report,
    review: withoutWords(report.review),
    strengths: withoutQuotes(report.strengths, keep),
    weaknesses: withoutQuotes(report.weaknesses, keep),
    suggestions: report.suggestions.filter(({ title, action }) => keep(title) && keep(action)),
    skills: report.skills.map((skill) => ({ ...skill, evidence: [] })),
    turns: report.turns.map((turn) => ({
      ...turn,
      dialogue: [],
      notes: null,
      mistakes: turn.mistakes.map((mistake) => ({ ...mistake, quote: null })),
      earlierAttempts: turn.earlierAttempts.map(({ next, ...attempt }) => ({
        ...attempt,
        answer: '',
        next: changesWithoutQuotes(next),
      })),
      evaluation: judgementWithoutAnswers(turn.evaluation, keep),
    })),
  }
  const company = report.review?.company
  if (!company) return bare
  // The interviewer's questions may name it, too.
  return hideWholeName(bare, company, translator(report.language, 'share')('hiddenCompany'))
}

function withoutWords(review: Report['review']): Report['review'] {
  if (!review) return null
  const { talk } = review
  return { ...review, company: null, talk: { ...talk, fillers: { ...talk.fillers, words: [] } } }
}

function changesWithoutQuotes(next: NextAttempt): NextAttempt {
  if (next.status !== 'compared') return next
  const bare = (changes: AttemptChange[]) => changes.map((change) => ({ ...change, quote: null }))
  return { ...next, won: bare(next.won), lost: bare(next.lost) }
}

function judgementWithoutAnswers(judged: Evaluation, keep: Keep): Evaluation {
  if (judged.status !== 'scored') return judged
  const { evaluation } = judged
  const kept = (text: string) => (keep(text) ? text : '')
  return {
    ...judged,
    evaluation: {
      ...evaluation,
      dimensions: dimensionsWithoutQuotes(evaluation.dimensions, kept),
      points: evaluation.points.map((point) => ({ ...point, quote: null })),
      keywords: { used: [], missed: evaluation.keywords.missed },
      ...(evaluation.coachingNotes && {
        coachingNotes: evaluation.coachingNotes.map((note) => ({ ...note, quotes: [] })),
      }),
      strengths: withoutQuotes(evaluation.strengths, keep),
      gaps: withoutQuotes(evaluation.gaps, keep),
      feedback: kept(evaluation.feedback),
      improvedAnswer: '',
      advice: kept(evaluation.advice),
    },
  }
}

function dimensionsWithoutQuotes(
  judged: TurnEvaluation['dimensions'],
  kept: (text: string) => string,
): TurnEvaluation['dimensions'] {
  const bare = (one: TurnEvaluation['dimensions']['logic']) =>
    one && { ...one, quotes: [], note: kept(one.note) }
  return {
    knowledge: bare(judged.knowledge),
    skillMatch: bare(judged.skillMatch),
    expression: bare(judged.expression),
    logic: bare(judged.logic),
    innovation: bare(judged.innovation),
    composure: bare(judged.composure),
  }
}

function withoutQuotes<F extends { text: string; quote: string | null }>(findings: F[], keep: Keep): F[] {
  return findings.filter(({ text }) => keep(text)).map((finding) => ({ ...finding, quote: null }))
}
