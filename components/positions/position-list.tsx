import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import type { PositionSummary } from '@/lib/features/positions/model'

/** Positions of one field, each leading to its page. */
export async function PositionList({ positions }: { positions: PositionSummary[] }) {
  const t = await getTranslations('positions')
  return (
    <ul className="border-line border-t">
      {positions.map((position) => (
        <li
          key={position.id}
          lang={position.language ?? undefined}
          className="relative grid gap-x-10 gap-y-2 border-line border-b py-6 hover:bg-surface md:grid-cols-[16rem_1fr]"
        >
          <div className="min-w-0">
            <h3 className="break-words font-semibold text-lg leading-snug">
              <Link
                href={`/positions/${position.id}`}
                className="rounded-sm text-accent after:absolute after:inset-0 hover:underline hover:underline-offset-4"
              >
                {position.title}
              </Link>
            </h3>
            <p className="mt-1 text-muted text-sm">
              {position.own && `${t(`categories.${position.category}`)} · `}
              {t('questionCount', { count: position.questionCount })}
            </p>
          </div>
          <div className="min-w-0">
            <p className="line-clamp-3 max-w-prose break-words">{position.description}</p>
            <ul className="mt-3 flex flex-wrap gap-x-4 gap-y-1 text-muted text-sm">
              {position.skills.map((skill) => (
                <li key={skill.id}>{skill.name}</li>
              ))}
            </ul>
          </div>
        </li>
      ))}
    </ul>
  )
}
