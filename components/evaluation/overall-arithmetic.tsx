import { getTranslations } from 'next-intl/server'
import { figure } from '@/components/evaluation/figures'

/** How the overall score of a report came about. */
export async function OverallArithmetic({ scores, overall }: { scores: readonly number[]; overall: number }) {
  const t = await getTranslations('evaluation.arithmetic')
  const exact = scores.reduce((sum, score) => sum + score, 0) / scores.length
  return (
    <details className="mt-3 text-sm print:[&::details-content]:[content-visibility:visible]">
      <summary className="text-accent">{t('overall')}</summary>
      <p className="mt-1 tabular-nums">
        {t('overallHow', {
          scores: scores.join(' + '),
          count: scores.length,
          exact: figure(exact),
          overall,
        })}
      </p>
      <p className="mt-1 text-muted">
        {t('overallNote')}{' '}
        <a href="/rubric" className="text-accent hover:underline print:hidden">
          {t('rubric')}
        </a>
      </p>
    </details>
  )
}
