import { Fragment } from 'react'
import { Prose } from '@/components/pdf/prose'
import { colors } from '@/components/pdf/theme'
import type { Pen } from '@/components/reports/pdf/pen'
import { Label, Quote } from '@/components/reports/pdf/prose'
import { noteLines } from '@/components/reports/texts'
import type { ReportTurn } from '@/lib/features/reports/model'

type NotesProps = { pen: Pen; notes: NonNullable<ReportTurn['notes']> }

/** How an answer was told. */
export function Notes({ pen, notes }: NotesProps) {
  const { t } = pen
  return (
    <>
      <Label pen={pen} text={t('notes.title')} />
      <Prose pen={pen} text={t('notes.weight')} size={9} color={colors.muted} keep />
      {notes.story && (
        <Prose
          pen={pen}
          text={t('notes.storyLead', { told: notes.story.filter(({ quote }) => quote !== null).length })}
          above={3}
          keep
        />
      )}
      {notes.story?.map(({ part, quote }) => (
        <Fragment key={part}>
          <Prose
            pen={pen}
            text={`${t(`notes.story.${part}`)} · ${quote === null ? t('notes.untold') : t('notes.told')}`}
            size={9}
            color={quote === null ? colors.warning : colors.success}
            above={3}
            keep={quote !== null}
          />
          {quote !== null && <Quote pen={pen} text={quote} />}
        </Fragment>
      ))}
      {noteLines(notes, t).map(({ text, quotes }) => (
        <Fragment key={text}>
          <Prose pen={pen} text={text} above={4} keep={quotes.length > 0} />
          {quotes.map((quote) => (
            <Quote key={quote} pen={pen} text={quote} />
          ))}
        </Fragment>
      ))}
    </>
  )
}
