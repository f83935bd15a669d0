import { getTranslations } from 'next-intl/server'
import type { MomentOf } from '@/components/reports/moments'
import { Quote } from '@/components/reports/quote'
import { noteLines } from '@/components/reports/texts'
import type { ReportTurn } from '@/lib/features/reports/model'

type NotesProps = { notes: NonNullable<ReportTurn['notes']>; momentOf: MomentOf; language: string }

/** How an answer was told: the parts of its story, whose deeds it tells, how concrete it is. */
export async function Notes({ notes, momentOf, language }: NotesProps) {
  const t = await getTranslations('reports')
  return (
    <div>
      <h4 className="font-semibold print:break-after-avoid">{t('notes.title')}</h4>
      <p className="text-muted text-sm">{t('notes.weight')}</p>
      <ul className="mt-2 space-y-4 text-sm">
        {notes.story && (
          <li>
            <p>{t('notes.storyLead', { told: notes.story.filter(({ quote }) => quote !== null).length })}</p>
            <dl className="mt-2 space-y-2">
              {notes.story.map(({ part, quote }) => (
                <div key={part} className="print:break-inside-avoid">
                  <dt className="flex justify-between gap-4">
                    <span className="font-medium">{t(`notes.story.${part}`)}</span>
                    <span className={quote === null ? 'text-warning' : 'text-success'}>
                      {quote === null ? t('notes.untold') : t('notes.told')}
                    </span>
                  </dt>
                  {quote !== null && (
                    <dd lang={language} className="mt-1">
                      <Quote text={quote} moment={momentOf(quote)} />
                    </dd>
                  )}
                </div>
              ))}
            </dl>
          </li>
        )}
        {noteLines(notes, t).map(({ text, quotes }) => (
          <li key={text} className="space-y-1.5 print:break-inside-avoid">
            <p>{text}</p>
            <div lang={language} className="space-y-1.5">
              {quotes.map((quote) => (
                <Quote key={quote} text={quote} moment={momentOf(quote)} />
              ))}
            </div>
          </li>
        ))}
      </ul>
    </div>
  )
}
