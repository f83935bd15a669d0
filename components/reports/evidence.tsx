import { getTranslations } from 'next-intl/server'
import type { MomentOf } from '@/components/reports/moments'
import { Quote } from '@/components/reports/quote'
import { levelMet } from '@/components/reports/texts'
import { Meter } from '@/components/ui/meter'
import { dimensions, type TurnEvaluation } from '@/lib/features/evaluation/model'

type EvidenceProps = { judged: TurnEvaluation['dimensions']; momentOf: MomentOf; language: string }

/** The score of an answer in each dimension, with the words that earned it. */
export async function Evidence({ judged, momentOf, language }: EvidenceProps) {
  const [t, tEvaluation] = await Promise.all([getTranslations('reports'), getTranslations('evaluation')])
  const silent = dimensions.filter((dimension) => !judged[dimension])
  return (
    <div>
      <h4 className="font-semibold print:break-after-avoid">{t('evidence')}</h4>
      <ul className="mt-2 space-y-4">
        {dimensions.map((dimension) => {
          const one = judged[dimension]
          if (!one) return null
          return (
            <li key={dimension} className="print:break-inside-avoid">
              <p className="flex flex-wrap items-baseline justify-between gap-x-4">
                <span className="font-medium">{tEvaluation(`rubric.${dimension}.name`)}</span>
                <span className="font-semibold tabular-nums">{one.score}</span>
              </p>
              <Meter value={one.score} className="mt-1" />
              <p className="mt-1.5 text-muted text-sm">{levelMet(t, tEvaluation, dimension, one.level)}</p>
              <div lang={language} className="mt-2 space-y-1.5">
                {one.note && <p className="text-sm">{one.note}</p>}
                {one.quotes.map((quote) => (
                  <Quote key={quote} text={quote} moment={momentOf(quote)} />
                ))}
              </div>
            </li>
          )
        })}
        {silent.length > 0 && (
          <li className="text-muted text-sm">
            {t('notEnoughFor', {
              dimensions: silent.map((dimension) => tEvaluation(`rubric.${dimension}.name`)).join(' · '),
            })}
          </li>
        )}
      </ul>
    </div>
  )
}
