import { getTranslations } from 'next-intl/server'
import { Badge } from '@/components/ui/badge'

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
        {findings.length > 0 && (
          <ul className="divide-y divide-line rounded-2xl border border-line bg-surface px-4">
            {findings.map(({ severity, text, unjudged, lineId }) => (
              <li key={text} className="grid gap-x-4 gap-y-1 py-3 sm:grid-cols-[9.5rem_minmax(0,1fr)]">
                <p>
                  <Badge tone={tones[severity]}>{t(`severity.${severity}`)}</Badge>
                </p>
                <div>
                  <p>{text}</p>
                  <p className="text-muted text-sm">{unjudged}</p>
                  {lineId && (
                    <a
                      href={`#line-${lineId}`}
                      className="font-medium text-accent text-sm underline underline-offset-4"
                    >
                      {t('first')}
                    </a>
                  )}
                </div>
              </li>
            ))}
          </ul>
        )}
        {problems.length > 0 && (
          <details className="rounded-2xl border border-line bg-surface px-4 py-3">
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
