import { getTranslations } from 'next-intl/server'
import type { momentsIn } from '@/components/reports/moments'
import { Quote } from '@/components/reports/quote'
import { Section } from '@/components/ui/section'
import type { Report } from '@/lib/features/reports/model'

type FindingsProps = {
  title: string
  /** What stands there when there are none. */
  none: string
  findings: Report['strengths']
  momentOf: ReturnType<typeof momentsIn>
  language: Report['language']
}

/** Findings of one kind, each with the words it rests on and the question they answered. */
export async function Findings({ title, none, findings, momentOf, language }: FindingsProps) {
  const t = await getTranslations('reports')
  return (
    <Section title={title}>
      {findings.length === 0 && <p className="text-muted">{none}</p>}
      <ul className="space-y-5">
        {findings.map(({ text, quote, turn }) => (
          <li key={`${turn}${text}`} className="print:break-inside-avoid">
            <p lang={language}>{text}</p>
            {quote !== null && (
              <div lang={language} className="mt-1.5">
                <Quote text={quote} moment={momentOf(turn, quote)} />
              </div>
            )}
            <p className="mt-1 text-sm">
              <a href={`#question-${turn}`} className="text-accent hover:underline print:text-muted">
                {t('fromQuestion', { number: turn })}
              </a>
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}
