import { getTranslations } from 'next-intl/server'
import { type Dimension, dimensions } from '@/lib/features/evaluation/model'

type WeightTableProps = {
  types: { label: string; pointShare: number; weights: Partial<Record<Dimension, number>> }[]
}

/** What counts how much for each type of question, in percent. */
export async function WeightTable({ types }: WeightTableProps) {
  const [t, tRubric] = await Promise.all([
    getTranslations('evaluation.page.weights'),
    getTranslations('evaluation.rubric'),
  ])
  const cell = 'px-3 py-2 text-right tabular-nums'
  return (
    <div className="overflow-x-auto">
      <table className="w-full min-w-md text-sm">
        <caption className="mb-2 text-left text-muted">{t('caption')}</caption>
        <thead>
          <tr className="border-line border-b">
            <th scope="col" className="py-2 pr-3 text-left font-medium">
              {t('dimension')}
            </th>
            {types.map(({ label }) => (
              <th key={label} scope="col" className="px-3 py-2 text-right font-medium">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line border-line border-b">
          {dimensions.map((dimension) => (
            <tr key={dimension}>
              <th scope="row" className="py-2 pr-3 text-left font-normal">
                {tRubric(`${dimension}.name`)}
              </th>
              {types.map(({ label, weights }) => {
                const weight = weights[dimension]
                return (
                  <td key={label} className={weight === undefined ? `${cell} text-muted` : cell}>
                    {weight === undefined ? t('none') : Math.round(weight * 100)}
                  </td>
                )
              })}
            </tr>
          ))}
          <tr>
            <th scope="row" className="py-2 pr-3 text-left font-medium">
              {t('points')}
            </th>
            {types.map(({ label, pointShare }) => (
              <td key={label} className={`${cell} font-medium`}>
                {Math.round(pointShare * 100)}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  )
}
