import { getTranslations } from 'next-intl/server'
import type { CoachingNote } from '@/lib/features/evaluation/model'

type CoachingNotesProps = { notes: readonly CoachingNote[] | undefined; language: string }

/** How an answer sounds: counted and quoted, and no part of its score. */
export async function CoachingNotes({ notes = [], language }: CoachingNotesProps) {
  const t = await getTranslations('evaluation.coaching')
  if (notes.length === 0) return null
  return (
    <div>
      <h4 className="font-semibold print:break-after-avoid">{t('title')}</h4>
      <ul className="mt-2 space-y-3 text-sm">
        {notes.map(({ kind, count, quotes }) => (
          <li key={kind} className="print:break-inside-avoid">
            <p>{t(kind, { count })}</p>
            {quotes.length > 0 && (
              <ul lang={language} className="mt-1 space-y-1 border-line border-l-2 pl-3 text-muted">
                {quotes.map((quote) => (
                  <li key={quote}>“{quote}”</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
