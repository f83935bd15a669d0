import Link from 'next/link'
import { getTranslations } from 'next-intl/server'

/** Positions that are named: those most is borrowed from. */
const named = 3

/** What a position without a bank takes from others: how many questions, and whose. */
export async function Borrowed({ from }: { from: { id: string; title: string }[] }) {
  const t = await getTranslations('positions')
  const lenders = [...Map.groupBy(from, ({ id }) => id).values()]
    .sort((a, b) => b.length - a.length)
    .slice(0, named)
    .flatMap(([lender]) => lender ?? [])
  return (
    <div className="mb-6 max-w-prose rounded-2xl bg-sunken px-5 py-4">
      <p>{t('borrow', { count: from.length })}</p>
      {lenders.length > 0 && (
        <p className="mt-1 flex flex-wrap gap-x-4">
          <span className="text-muted">{t('borrowFrom')}</span>
          {lenders.map(({ id, title }) => (
            <Link key={id} href={`/positions/${id}`} className="text-accent hover:underline">
              {title}
            </Link>
          ))}
        </p>
      )}
    </div>
  )
}
