import { getTranslations } from 'next-intl/server'
import type { TurnEvaluation } from '@/lib/features/evaluation/model'

/** What a good answer had to contain, and whether this one does. */
export async function Points({ points, language }: { points: TurnEvaluation['points']; language: string }) {
  const t = await getTranslations('reports')
  if (points.length === 0) return null
  return (
    <div>
      <h4 className="font-semibold print:break-after-avoid">{t('points')}</h4>
      <ul className="mt-2 divide-y divide-line border-line border-y">
        {points.map(({ text, covered }) => (
          <li key={text} className="flex items-baseline justify-between gap-4 py-2">
            <span lang={language}>{text}</span>
            <span className={covered ? 'shrink-0 text-sm text-success' : 'shrink-0 text-sm text-warning'}>
              {covered ? t('covered') : t('missed')}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
