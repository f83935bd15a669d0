import { getTranslations } from 'next-intl/server'

type ExpectedPointsProps = { title: string; points: { text: string; covered: boolean }[] }

/** What a good answer had to contain, and whether it did. */
export async function ExpectedPoints({ title, points }: ExpectedPointsProps) {
  const t = await getTranslations('reports')
  return (
    <section aria-labelledby="sample-points">
      <h4 id="sample-points" className="mb-2 font-semibold">
        {title}
      </h4>
      <ul className="space-y-2">
        {points.map(({ text, covered }) => (
          <li key={text} className="flex items-baseline justify-between gap-4">
            <span>{text}</span>
            <span className={covered ? 'shrink-0 text-sm text-success' : 'shrink-0 text-sm text-warning'}>
              {covered ? t('covered') : t('missed')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
