import { getTranslations } from 'next-intl/server'
import { OverallArithmetic } from '@/components/evaluation/overall-arithmetic'
import { Radar } from '@/components/reports/radar'
import { Meter } from '@/components/ui/meter'
import type { Report } from '@/lib/features/reports/model'

/** The overall score and the six dimensions. */
export async function Scores({ report }: { report: Report }) {
  const [t, tRubric] = await Promise.all([getTranslations('reports'), getTranslations('evaluation.rubric')])
  const dimensions = report.dimensions.map((entry) => ({
    ...entry,
    label: tRubric(`${entry.dimension}.name`),
  }))
  return (
    <section
      aria-labelledby="scores"
      className="mt-8 grid items-center gap-x-12 gap-y-8 rounded-2xl border border-line bg-surface p-5 sm:p-8 lg:grid-cols-2 print:break-inside-avoid print:grid-cols-2"
    >
      <div className="min-w-0 lg:order-last print:order-last">
        <h2 id="scores" className="text-muted text-sm">
          {t('overall')}
        </h2>
        {report.overall === null ? (
          <p>{t('nothingScored')}</p>
        ) : (
          <>
            <p className="flex items-baseline gap-3">
              <span className="font-semibold text-7xl tabular-nums leading-none tracking-tighter">
                {report.overall}
              </span>
              <span className="text-muted">{t('outOf')}</span>
            </p>
            <OverallArithmetic overall={report.overall} scores={scoresOf(report)} />
          </>
        )}
        <ul className="mt-6 space-y-3">
          {dimensions.map(({ label, score, turns }) => (
            <li key={label}>
              <p className="flex flex-wrap justify-between gap-x-4">
                <span className="font-medium">{label}</span>
                <span className="text-muted text-sm">
                  {score === null ? (
                    t('notEnough')
                  ) : (
                    <>
                      <span className="font-semibold text-base text-ink tabular-nums">{score}</span>{' '}
                      {t('evidenceFrom', { count: turns })}
                    </>
                  )}
                </span>
              </p>
              {score !== null && <Meter value={score} className="mt-1" />}
            </li>
          ))}
        </ul>
      </div>
      {report.overall !== null && <Radar dimensions={dimensions} />}
    </section>
  )
}

function scoresOf({ turns }: Report): number[] {
  return turns.flatMap(({ evaluation }) =>
    evaluation.status === 'scored' ? evaluation.evaluation.score : [],
  )
}
