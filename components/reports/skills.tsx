import { getLocale, getTranslations } from 'next-intl/server'
import { momentsIn } from '@/components/reports/moments'
import { Quote } from '@/components/reports/quote'
import { skillBasis } from '@/components/reports/texts'
import { Meter } from '@/components/ui/meter'
import { Section } from '@/components/ui/section'
import type { Report } from '@/lib/features/reports/model'

/** Four views of the dimensions, and what the interview shows of each skill, with the words that do. */
export async function Skills({ report }: { report: Report }) {
  const [t, locale] = await Promise.all([getTranslations('reports'), getLocale()])
  if (report.skills.length === 0) return null
  const momentOf = momentsIn(report)
  return (
    <Section title={t('skills.title')} lead={t('skills.lead', { count: report.scoredTurns })}>
      <dl className="grid grid-cols-2 gap-x-6 gap-y-4 border-line border-y py-5 md:grid-cols-4">
        {report.aspects.map(({ aspect, score }) => (
          <div key={aspect}>
            <dt className="text-muted text-sm">{t(`aspects.${aspect}`)}</dt>
            <dd className={score === null ? 'text-muted text-sm' : 'font-semibold text-2xl tabular-nums'}>
              {score ?? t('notEnough')}
            </dd>
          </div>
        ))}
      </dl>
      <ul className="mt-6 grid gap-x-12 gap-y-8 md:grid-cols-2">
        {report.skills.map(({ skill, level, reach, confidence, turns, evidence }) => (
          <li key={skill} className="min-w-0 print:break-inside-avoid">
            <p className="flex flex-wrap items-baseline justify-between gap-x-4">
              <span lang={report.language} className="font-medium">
                {skill}
              </span>
              <span className={level === null ? 'text-muted text-sm' : 'font-semibold text-accent'}>
                {t(level === null ? 'notEnough' : `skills.level.${level}`)}
              </span>
            </p>
            {reach !== null && <Meter value={reach} className="mt-1" />}
            <p className="mt-1.5 text-muted text-sm">{skillBasis({ reach, confidence, turns }, t, locale)}</p>
            <div lang={report.language} className="mt-2 space-y-1.5">
              {evidence.map(({ quote, turn }) => (
                <Quote key={`${turn}${quote}`} text={quote} moment={momentOf(turn, quote)} />
              ))}
            </div>
          </li>
        ))}
      </ul>
      <details className="mt-6 text-muted text-sm print:[&::details-content]:[content-visibility:visible]">
        <summary className="font-medium text-accent">{t('skills.how')}</summary>
        <p className="mt-2 max-w-3xl">{t('aspects.formula')}</p>
        <p className="mt-2 max-w-3xl">{t('skills.formula')}</p>
      </details>
    </Section>
  )
}
