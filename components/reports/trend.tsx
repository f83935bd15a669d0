import { getLocale, getTranslations } from 'next-intl/server'
import { lineShape } from '@/components/charts/line'
import { Section } from '@/components/ui/section'
import { dimensions } from '@/lib/features/evaluation/model'
import type { Trend as TrendModel } from '@/lib/features/reports/model'

const size = { width: 160, height: 44 }

/** How the interview stands among those before it: small lines to see, and a table of the same to read. */
export async function Trend({ trend, position }: { trend: TrendModel; position: string }) {
  const [t, tRubric, locale] = await Promise.all([
    getTranslations('reports'),
    getTranslations('evaluation.rubric'),
    getLocale(),
  ])
  const { points, samePosition, otherRubric } = trend
  const rows = [
    { key: 'overall', label: t('overall'), scores: points.map(({ overall }) => overall) },
    ...dimensions.map((dimension) => ({
      key: dimension,
      label: tRubric(`${dimension}.name`),
      scores: points.map((point) => point.dimensions[dimension] ?? null),
    })),
  ]
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' })
  const lead = t(samePosition ? 'trend.samePosition' : 'trend.anyPosition', {
    count: points.length,
    position,
  })
  return (
    <Section title={t('trend.title')} lead={lead}>
      <ul className="grid grid-cols-2 gap-x-8 gap-y-6 sm:grid-cols-3 lg:grid-cols-4">
        {rows.map(({ key, label, scores }) => {
          const { path, dots } = lineShape(scores, size)
          return (
            <li key={key} className="min-w-0 print:break-inside-avoid">
              <p className="flex items-baseline justify-between gap-2 text-sm">
                <span className={key === 'overall' ? 'font-semibold' : 'text-muted'}>{label}</span>
                <span className="font-semibold tabular-nums">{scores.at(-1) ?? t('change.none')}</span>
              </p>
              <svg
                viewBox={`-5 -5 ${size.width + 10} ${size.height + 10}`}
                className="mt-1 block w-full"
                aria-hidden="true"
              >
                <path d={`M0,${size.height}H${size.width}`} className="fill-none stroke-line" />
                <path d={path} className="fill-none stroke-accent" strokeWidth="2" strokeLinejoin="round" />
                {dots.map(({ x, y, last }) => (
                  <circle key={x} cx={x} cy={y} r={last ? 4 : 2.5} className="fill-accent" />
                ))}
              </svg>
            </li>
          )
        })}
      </ul>
      {otherRubric > 0 && (
        <p className="mt-4 text-muted text-sm">{t('trend.otherRubric', { count: otherRubric })}</p>
      )}
      <details className="mt-4 print:hidden">
        <summary className="font-medium text-accent text-sm">{t('trend.table')}</summary>
        <div className="mt-2 overflow-x-auto">
          <table className="w-full text-sm">
            <caption className="sr-only">{t('trend.table')}</caption>
            <thead>
              <tr className="border-line border-b text-left">
                <th scope="col" className="py-2 pr-4 font-medium">
                  {t('facts.date')}
                </th>
                {rows.map(({ key, label }) => (
                  <th key={key} scope="col" className="whitespace-nowrap px-2 py-2 text-right font-medium">
                    {label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {points.map(({ reportId, startedAt, positionTitle }, place) => (
                <tr key={reportId} className="border-line border-b">
                  <th scope="row" className="min-w-32 py-2 pr-4 text-left font-normal">
                    {place === points.length - 1 ? (
                      <>
                        {day.format(startedAt)} · {t('trend.this')}
                      </>
                    ) : (
                      <a href={`/reports/${reportId}`} className="text-accent hover:underline">
                        {day.format(startedAt)}
                      </a>
                    )}
                    {!samePosition && <span className="block text-muted">{positionTitle}</span>}
                  </th>
                  {rows.map(({ key, scores }) => (
                    <td key={key} className="px-2 py-2 text-right tabular-nums">
                      {scores[place] ?? t('change.none')}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </Section>
  )
}
