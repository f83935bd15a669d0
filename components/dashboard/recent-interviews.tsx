import Link from 'next/link'
import { getFormatter, getTranslations } from 'next-intl/server'
import type { InterviewMode, InterviewStatus } from '@/lib/features/interviews/model'

type RecentInterviewsProps = {
  interviews: {
    id: string
    positionTitle: string
    mode: InterviewMode
    status: InterviewStatus
    createdAt: Date
    overall: number | null
    reportId: string | null
  }[]
}

/** The latest interviews with their scores, each leading to its report or, before there is one, to its room. */
export async function RecentInterviews({ interviews }: RecentInterviewsProps) {
  const [t, format] = await Promise.all([getTranslations('dashboard.recent'), getFormatter()])
  return (
    <ul className="border-line border-t">
      {interviews.map(({ id, positionTitle, mode, status, createdAt, overall, reportId }) => (
        <li
          key={id}
          className="relative flex items-center justify-between gap-6 border-line border-b py-4 hover:bg-surface"
        >
          <div className="min-w-0">
            <Link
              href={reportId ? `/reports/${reportId}` : `/interviews/${id}`}
              className="rounded-sm font-medium text-accent after:absolute after:inset-0 hover:underline hover:underline-offset-4"
            >
              {positionTitle}
            </Link>
            <p className="text-muted text-sm">
              {t(`mode.${mode}`)} · {format.dateTime(createdAt, { dateStyle: 'medium' })}
            </p>
          </div>
          {overall === null ? (
            <p className="shrink-0 text-muted text-sm">{reportId ? t('notScored') : t(`status.${status}`)}</p>
          ) : (
            <p className="shrink-0">
              <span className="font-semibold text-3xl tabular-nums leading-none">{overall}</span>
              <span className="ml-1 text-muted text-sm">{t('outOf')}</span>
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
