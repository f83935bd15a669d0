import { getLocale, getTranslations } from 'next-intl/server'
import { fallbackCount, reportFacts } from '@/components/reports/texts'
import type { Report } from '@/lib/features/reports/model'

/** When, how long and by whom it was judged; and what a report is not. */
export async function ReportFacts({ report, own }: { report: Report; own: boolean }) {
  const [t, locale] = await Promise.all([getTranslations('reports'), getLocale()])
  const replaced = fallbackCount(report)
  return (
    <>
      <dl className="flex flex-wrap gap-x-8 gap-y-3">
        {reportFacts(report, t, locale).map(({ label, value }) => (
          <div key={label}>
            <dt className="text-muted text-sm">{label}</dt>
            <dd className="font-medium">{value}</dd>
          </div>
        ))}
      </dl>
      {own && report.review && (
        <p className="mt-4 print:hidden">
          <a
            href={`/reviews/${report.interviewId}`}
            className="font-medium text-accent underline underline-offset-4"
          >
            {t('review.transcript')}
          </a>
        </p>
      )}
      {replaced > 0 && <p className="mt-4 text-sm text-warning">{t('fallback', { count: replaced })}</p>}
      <p className="mt-4 text-muted text-sm">{t('disclaimer')}</p>
    </>
  )
}
