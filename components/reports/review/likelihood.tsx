import { getTranslations } from 'next-intl/server'
import { likelihoodTexts } from '@/components/reports/review-texts'
import type { Report } from '@/lib/features/reports/model'

type LikelihoodProps = { likelihood: NonNullable<Report['review']>['likelihood'] }

/** How likely such answers are to pass: a band, what it rests on, and what it is not. */
export async function Likelihood({ likelihood }: LikelihoodProps) {
  const [t, tEvaluation] = await Promise.all([getTranslations('reports'), getTranslations('evaluation')])
  const { band, basis, formula } = likelihoodTexts(likelihood, t, tEvaluation)
  return (
    <section
      aria-labelledby="likelihood"
      className="mt-8 rounded-2xl border border-line bg-surface p-5 sm:p-8 print:break-inside-avoid"
    >
      <h2 id="likelihood" className="text-muted text-sm">
        {t('review.likelihood.title')}
      </h2>
      <p className={likelihood ? 'font-semibold text-2xl tabular-nums tracking-tight' : 'mt-1'}>{band}</p>
      {likelihood && (
        <svg className="mt-3 block h-2.5 w-full max-w-xl" aria-hidden="true">
          <rect width="100%" height="10" rx="5" className="fill-sunken" />
          <rect
            x={`${likelihood.from}%`}
            width={`${likelihood.to - likelihood.from}%`}
            height="10"
            rx="5"
            className="fill-accent"
          />
        </svg>
      )}
      {basis && <p className="mt-4 max-w-3xl">{basis}</p>}
      <p className="mt-2 max-w-3xl text-muted text-sm">{t('review.likelihood.note')}</p>
      {formula && (
        <details className="mt-3 text-sm print:[&::details-content]:[content-visibility:visible]">
          <summary className="text-accent">{t('review.likelihood.how')}</summary>
          <p className="mt-1 max-w-3xl text-muted">{formula}</p>
        </details>
      )}
    </section>
  )
}
