import { getTranslations } from 'next-intl/server'
import { buttonClass } from '@/components/ui/button-class'
import type { Report } from '@/lib/features/reports/model'

/**
 * The formats beside PDF in which its owner takes a report along, and what was said in a real interview. On
 * narrow screens it unfolds from the left edge of what it stands in, which must be positioned.
 */
export async function DownloadMenu({ report: { id, interviewId, review } }: { report: Report }) {
  const t = await getTranslations('reports')
  const transcript = review
    ? review.timeline.length > 0
      ? (['txt', 'srt', 'vtt'] as const)
      : (['txt'] as const)
    : []
  const links = [
    { href: `/api/reports/${id}/docx`, label: t('downloads.word') },
    { href: `/api/reports/${id}/markdown`, label: t('downloads.markdown') },
    { href: `/api/reports/${id}/json`, label: t('downloads.json') },
    ...transcript.map((format) => ({
      href: `/api/reviews/${interviewId}/transcript/${format}`,
      label: t(`downloads.${format}`),
    })),
  ]
  return (
    <details className="lg:relative print:hidden">
      <summary
        className={buttonClass({ variant: 'secondary' }, 'list-none [&::-webkit-details-marker]:hidden')}
      >
        {t('downloads.title')}
        <svg viewBox="0 0 12 12" className="size-3" aria-hidden="true">
          <path d="M2 4l4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.75" />
        </svg>
      </summary>
      <ul className="absolute left-0 z-20 mt-2 w-72 max-w-[calc(100vw-2rem)] rounded-xl border border-line bg-surface py-2 shadow-raised lg:right-0 lg:left-auto">
        {links.map(({ href, label }) => (
          <li key={href}>
            <a href={href} download className="block px-4 py-2.5 hover:bg-sunken">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}
