import type { Locale } from '@/lib/core/locale'
import { translator } from '@/lib/core/translate'
import type { Report } from '@/lib/features/reports/model'

type Suggestion = Report['suggestions'][number]
/** `priority`: lower is more urgent. */
type Candidate = Suggestion & { priority: number }

const most = 5
/** From this score on an answer needs no advice: the highest level of the rubric. */
const goodEnough = 90
/** Below this a dimension is a weakness of the whole, worth an exercise of its own. */
const weakDimension = 60

/**
 * What to do next, at most five things: questions left unanswered, then the weakest answers and dimensions by
 * score, at last a dimension that nothing was said for. A judgement that failed is no fault of the candidate.
 */
export function suggest(
  report: Pick<Report, 'mode' | 'turns' | 'dimensions'> & { language: Locale },
): Suggestion[] {
  const candidates = [...unanswered(report), ...weakAnswers(report), ...weakDimensions(report)]
  const seen = new Set<string>()
  return candidates
    .sort((a, b) => a.priority - b.priority)
    .filter(({ action }) => !seen.has(action) && seen.add(action))
    .slice(0, most)
    .map(({ title, action, turn }) => ({ title, action, turn }))
}

function unanswered({ language, mode, turns }: Parameters<typeof suggest>[0]): Candidate[] {
  const t = translator(language, 'reports')
  const numbers = turns
    .filter(({ evaluation }) => evaluation.status === 'not_scored' && isOnesOwn(evaluation.reason))
    .map(({ number }) => number)
  if (numbers.length === 0) return []
  const list = new Intl.ListFormat(language).format(numbers.map(String))
  return [
    {
      title: t(mode === 'review' ? 'suggestion.unansweredThere' : 'suggestion.unanswered', {
        count: numbers.length,
        numbers: list,
      }),
      action: t('suggestion.unansweredAction', { count: numbers.length }),
      turn: null,
      priority: -1,
    },
  ]
}

/** Whether it is for want of an answer that there is no score, and not for want of a judgement. */
function isOnesOwn(reason: string): boolean {
  return reason === 'skipped' || reason === 'unanswered' || reason === 'too_short'
}

function weakAnswers({ language, turns }: Parameters<typeof suggest>[0]): Candidate[] {
  const t = translator(language, 'reports')
  return turns.flatMap(({ number, question, evaluation }) => {
    if (evaluation.status !== 'scored') return []
    const { score, advice } = evaluation.evaluation
    if (score >= goodEnough || !advice) return []
    return [
      {
        title: question.skill
          ? t('suggestion.answer', { skill: question.skill })
          : t('suggestion.answerAgain'),
        action: advice,
        turn: number,
        priority: score,
      },
    ]
  })
}

function weakDimensions({ language, dimensions, turns }: Parameters<typeof suggest>[0]): Candidate[] {
  const t = translator(language, 'reports')
  const rubric = translator(language, 'evaluation')
  if (turns.every(({ evaluation }) => evaluation.status === 'not_scored')) return []
  const byScore = dimensions
    .map(({ dimension, score }) => ({ dimension, score, priority: score ?? 101 }))
    .filter(({ score }) => score === null || score < weakDimension)
    .sort((a, b) => a.priority - b.priority)
  const weakest = byScore.find(({ score }) => score !== null)
  const missing = byScore.find(({ score }) => score === null)
  return [weakest, missing]
    .filter((entry) => entry !== undefined)
    .map(({ dimension, score, priority }) => ({
      title: t(score === null ? 'suggestion.missingDimension' : 'suggestion.weakDimension', {
        dimension: rubric(`rubric.${dimension}.name`),
      }),
      action: t(`suggestion.dimensionAction.${dimension}`),
      turn: null,
      priority,
    }))
}
