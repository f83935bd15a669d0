import { figure } from '@/components/evaluation/figures'
import type { Block, ScoresBlock } from '@/components/reports/document/model'
import { qualityOf } from '@/components/reports/document/review'
import type { OfReport } from '@/components/reports/document/words'
import { fallbackCount, reportFacts } from '@/components/reports/texts'

/** What was interviewed for, when, by whom it was judged, and the scores. */
export function summaryOf({ words, report }: OfReport): Block[] {
  const { t, locale } = words
  const replaced = fallbackCount(report)
  return [
    { kind: 'facts', facts: reportFacts(report, t, locale) },
    ...(replaced > 0
      ? [{ kind: 'paragraph', text: t('fallback', { count: replaced }), tone: 'muted' } as const]
      : []),
    { kind: 'paragraph', text: t('disclaimer'), tone: 'muted' },
    ...(report.review ? qualityOf({ words, review: report.review }) : []),
    scoresOf({ words, report }),
    ...arithmeticOf({ words, report }),
  ]
}

function scoresOf({ words: { t, tRubric }, report }: OfReport): ScoresBlock {
  return {
    kind: 'scores',
    label: t('overall'),
    overall: report.overall,
    outOf: report.overall === null ? t('nothingScored') : t('outOf'),
    head: [t('dimensionHeading'), t('score')],
    rows: report.dimensions.map(({ dimension, score, turns }) => ({
      label: tRubric(`rubric.${dimension}.name`),
      score,
      value: score === null ? t('notEnough') : `${score} · ${t('evidenceFrom', { count: turns })}`,
    })),
  }
}

function arithmeticOf({ words: { tRubric }, report: { overall, turns } }: OfReport): Block[] {
  const scores = turns.flatMap(({ evaluation }) =>
    evaluation.status === 'scored' ? evaluation.evaluation.score : [],
  )
  if (overall === null) return []
  const exact = figure(scores.reduce((sum, score) => sum + score, 0) / scores.length)
  const how = { scores: scores.join(' + '), count: scores.length, exact, overall }
  return [
    {
      kind: 'paragraph',
      text: `${tRubric('arithmetic.overallNote')} ${tRubric('arithmetic.overallHow', how)}`,
      tone: 'muted',
    },
  ]
}
