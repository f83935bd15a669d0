import { getTranslations } from 'next-intl/server'
import { Section } from '@/components/ui/section'
import type { Report } from '@/lib/features/reports/model'

/** What to do next, the most urgent first. */
export async function Suggestions({ suggestions, language }: Pick<Report, 'suggestions' | 'language'>) {
  const t = await getTranslations('reports')
  if (suggestions.length === 0) return null
  return (
    <Section title={t('suggestions')}>
      <ol className="grid gap-x-12 gap-y-6 md:grid-cols-2">
        {suggestions.map(({ title, action, turn }, i) => (
          <li key={`${turn}${title}`} className="grid grid-cols-[2rem_1fr] print:break-inside-avoid">
            <span aria-hidden="true" className="font-semibold text-accent text-lg tabular-nums leading-snug">
              {i + 1}
            </span>
            <div>
              <p lang={language} className="font-medium">
                {title}
              </p>
              <p lang={language}>{action}</p>
              {turn !== null && (
                <p className="mt-1 text-sm">
                  <a href={`#question-${turn}`} className="text-accent hover:underline print:text-muted">
                    {t('fromQuestion', { number: turn })}
                  </a>
                </p>
              )}
            </div>
          </li>
        ))}
      </ol>
    </Section>
  )
}
