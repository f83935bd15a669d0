import { getTranslations } from 'next-intl/server'
import { type Dimension, dimensions } from '@/lib/features/evaluation/model'

type WeightListsProps = {
  types: { label: string; pointShare: number; weights: Partial<Record<Dimension, number>> }[]
}

/** What counts how much for each type of question, in percent. */
export async function WeightLists({ types }: WeightListsProps) {
  const [t, tRubric] = await Promise.all([
    getTranslations('evaluation.page.weights'),
    getTranslations('evaluation.rubric'),
  ])
  return (
    <div className="grid gap-x-10 gap-y-8 sm:grid-cols-2 lg:grid-cols-4">
      {types.map(({ label, pointShare, weights }) => (
        <section key={label} className="print:break-inside-avoid">
          <h3 className="font-semibold">{label}</h3>
          <dl className="mt-2 divide-y divide-line border-line border-y text-sm">
            {dimensions.map((dimension) => {
              const weight = weights[dimension]
              return (
                <div key={dimension} className="flex justify-between gap-4 py-1.5">
                  <dt>{tRubric(`${dimension}.name`)}</dt>
                  <dd className={weight === undefined ? 'text-muted' : 'tabular-nums'}>
                    {weight === undefined ? t('none') : t('percent', { value: Math.round(weight * 100) })}
                  </dd>
                </div>
              )
            })}
          </dl>
          <p className="mt-2 text-muted text-sm">{t('points', { value: Math.round(pointShare * 100) })}</p>
        </section>
      ))}
    </div>
  )
}
