import Link from 'next/link'
import { getFormatter, getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/core/locale'
import type { InterviewMode, InterviewStatus } from '@/lib/features/interviews/model'
import { isAtWork, reviewStateOf } from '@/lib/features/reviews/model'

type InterviewListProps = {
  interviews: {
    id: string
    positionTitle: string
    mode: InterviewMode
    language: Locale
    status: InterviewStatus
    createdAt: Date
    overall: number | null
    reportId: string | null
  }[]
}

/** Interviews with what became of them, each leading to its report or, before there is one, to its room or, for a review, to what is done about it. */
export async function InterviewList({ interviews }: InterviewListProps) {
  const [t, tReview, format] = await Promise.all([
    getTranslations('interviews'),
    getTranslations('reviews.state.names'),
    getFormatter(),
  ])
  return (
    <ul className="border-line border-t">
      {interviews.map(({ id, positionTitle, mode, language, status, createdAt, overall, reportId }) => (
        <li
          key={id}
          className="relative flex items-center justify-between gap-6 border-line border-b py-4 hover:bg-surface"
        >
          <div className="min-w-0">
            <Link
              href={
                reportId ? `/reports/${reportId}` : `/${mode === 'review' ? 'reviews' : 'interviews'}/${id}`
              }
              prefetch={false}
              className="rounded-sm font-medium text-accent after:absolute after:inset-0 hover:underline hover:underline-offset-4"
            >
              {positionTitle}
            </Link>
            <p className="text-muted text-sm">
              {t(`mode.${mode}`)} · {t(`language.${language}`)} ·{' '}
              <time dateTime={createdAt.toISOString()}>
                {format.dateTime(createdAt, { dateStyle: 'medium' })}
              </time>
            </p>
          </div>
          <div className="shrink-0 text-right">
            {overall !== null && (
              <p>
                <span className="font-semibold text-3xl tabular-nums leading-none">{overall}</span>
                <span className="ml-1 text-muted text-sm">{t('outOf')}</span>
              </p>
            )}
            <p className="text-muted text-sm">
              {reportId && overall === null ? t('notScored') : statusOf(mode, status)}
            </p>
          </div>
        </li>
      ))}
    </ul>
  )

  function statusOf(mode: InterviewMode, status: InterviewStatus): string {
    if (mode !== 'review') return t(`status.${status}`)
    const state = reviewStateOf(status, null)
    return tReview(isAtWork(state) ? 'analysing' : state)
  }
}
