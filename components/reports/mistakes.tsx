import { getTranslations } from 'next-intl/server'
import type { MomentOf } from '@/components/reports/moments'
import { Quote } from '@/components/reports/quote'
import type { ReportTurn } from '@/lib/features/reports/model'

type MistakesProps = Pick<ReportTurn, 'mistakes'> & { momentOf: MomentOf; language: string }

/** Typical mistakes of a question: those the answer comes close to with its words, then what others stumble over. */
export async function Mistakes({ mistakes, momentOf, language }: MistakesProps) {
  const t = await getTranslations('reports')
  if (mistakes.length === 0) return null
  const others = mistakes.filter(({ quote }) => quote === null)
  return (
    <div>
      <h4 className="font-semibold print:break-after-avoid">{t('mistakes')}</h4>
      {mistakes.map(({ text, quote }) =>
        quote === null ? null : (
          <div key={text} className="mt-2 print:break-inside-avoid">
            <p lang={language}>{text}</p>
            <p className="mt-1 text-sm text-warning">{t('mistakeShown')}</p>
            <div lang={language} className="mt-1">
              <Quote text={quote} moment={momentOf(quote)} />
            </div>
          </div>
        ),
      )}
      {others.length > 0 && (
        <>
          <p className="mt-2 text-muted text-sm print:break-after-avoid">{t('mistakeOthers')}</p>
          <ul lang={language} className="mt-1 list-disc space-y-1 pl-5 marker:text-muted">
            {others.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
