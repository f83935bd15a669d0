import type { Locale } from '@/lib/core/locale'
import { translator } from '@/lib/core/translate'
import type { Report } from '@/lib/features/reports/model'

/** Questions worth asking about a report, in the reader's language, the most useful first. */
export function suggestQuestions(report: Report, locale: Locale): string[] {
  const t = translator(locale, 'chat.suggest')
  const rubric = translator(locale, 'evaluation.rubric')
  const scored = report.turns
    .flatMap(({ number, evaluation }) =>
      evaluation.status === 'scored' ? [{ number, ...evaluation.evaluation }] : [],
    )
    .sort((a, b) => a.score - b.score)
  const [weakest] = scored
  if (!weakest) {
    const skills = [...new Set(report.turns.map(({ question }) => question.skill))].filter(Boolean)
    return [t('summary'), t('practise'), ...skills.slice(0, 2).map((skill) => t('said', { skill }))]
  }
  const lacking = scored.find(({ points }) => points.some(({ covered }) => !covered))
  const [dimension] = report.dimensions
    .flatMap(({ dimension, score }) => (score === null ? [] : [{ dimension, score }]))
    .sort((a, b) => a.score - b.score)
  return [
    t('summary'),
    ...(scored.length > 1 ? [t('weakest')] : []),
    ...(lacking ? [t('missing', { number: lacking.number })] : []),
    t('better', { number: weakest.number }),
    ...(scored.length > 1 ? [t('best')] : []),
    ...(dimension ? [t('improve', { dimension: rubric(`${dimension.dimension}.name`) })] : []),
    t('practise'),
  ]
}
