import Link from 'next/link'
import { getFormatter, getTranslations } from 'next-intl/server'
import { Section } from '@/components/ui/section'

type Props = {
  resumeId: string
  runs: { id: string; title: string; createdAt: Date; progress: { all: number; decided: number } }[]
}

/** What a resume was read against before, the newest first. */
export async function RunList({ resumeId, runs }: Props) {
  const [t, format] = await Promise.all([getTranslations('optimisation'), getFormatter()])
  if (runs.length === 0) return null
  return (
    <Section title={t('earlier')}>
      <ul>
        {runs.map(({ id, title, createdAt, progress }) => (
          <li
            key={id}
            className="flex flex-wrap items-baseline justify-between gap-x-6 border-line border-t py-3 first:border-t-0"
          >
            <Link
              href={`/resumes/${resumeId}/optimise/${id}`}
              className="min-w-0 break-words font-medium hover:text-accent hover:underline"
            >
              {title || t('pasted')}
            </Link>
            <span className="text-muted text-sm">
              {format.dateTime(createdAt, { dateStyle: 'medium', timeStyle: 'short' })} ·{' '}
              {t('decided', progress)}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
