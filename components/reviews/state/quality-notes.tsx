import { getTranslations } from 'next-intl/server'
import { Alert } from '@/components/ui/alert'

type Props = {
  findings: {
    severity: 'stops' | 'limits' | 'notes'
    text: string
    /** What cannot be judged because of it, as a sentence. */
    unjudged: string
    /** The first line that it is about; null when it is about the whole. */
    lineId: string | null
  }[]
  /** What could not be taken over from the file, with words of it. */
  problems: { text: string; examples: string[] }[]
}

const tones = { stops: 'danger', limits: 'warning', notes: 'neutral' } as const

/** What a reader should know of a transcript before they believe what comes of it; nothing where there is nothing. */
export async function QualityNotes({ findings, problems }: Props) {
  if (findings.length + problems.length === 0) return null
  const t = await getTranslations('reviews.quality')
  return (
    <section aria-labelledby="quality" className="mb-8 max-w-3xl">
      <h2 id="quality" className="mb-3 font-semibold text-xl leading-snug tracking-tight">
        {t('title')}
      </h2>
      <div className="space-y-3">
        {findings.map(({ severity, text, unjudged, lineId }) => (
          <Alert key={text} tone={tones[severity]} title={t(`severity.${severity}`)}>
            <p>
              {text} {unjudged}
            </p>
            {lineId && (
              <a href={`#line-${lineId}`} className="font-medium text-accent underline underline-offset-4">
                {t('first')}
              </a>
            )}
          </Alert>
        ))}
        {problems.length > 0 && (
          <details className="rounded-xl border border-line bg-surface px-4 py-3">
            <summary className="font-medium">{t('problems')}</summary>
            <ul className="mt-2 list-disc space-y-2 pl-5 text-sm">
              {problems.map(({ text, examples }) => (
                <li key={text}>
                  {text}
                  {examples.length > 0 && (
                    <span className="block break-words text-muted">
                      {t('examples', { examples: examples.map((example) => `“${example}”`).join(' ') })}
                    </span>
                  )}
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </section>
  )
}
