import { getFormatter, getTranslations } from 'next-intl/server'
import { dateText } from '@/components/resumes/period'
import { buttonClass } from '@/components/ui/button-class'
import { Section } from '@/components/ui/section'
import type { Note } from '@/lib/features/optimisation/model'

/** What only the person can mend: gaps in time, missing parts, the length. */
export async function Notes({ resumeId, notes }: { resumeId: string; notes: Note[] }) {
  const [t, format] = await Promise.all([getTranslations('optimisation.notes'), getFormatter()])
  const text = (note: Note) => {
    if (note.kind === 'missing') return t(`missing.${note.part}`)
    if (note.kind === 'length') return t(`length.${note.is}`)
    const { from, to, months } = note
    return t('gap', { from: dateText(from, format), to: dateText(to, format), months })
  }
  return (
    <Section title={t('title')} lead={notes.length > 0 ? t('lead') : t('none')}>
      {notes.length > 0 && (
        <>
          <ul className="list-disc space-y-2 pl-5 marker:text-muted">
            {notes.map((note) => (
              <li key={text(note)}>{text(note)}</li>
            ))}
          </ul>
          <a
            href={`/resumes/${resumeId}?edit=1`}
            className={buttonClass({ variant: 'secondary', size: 'small' }, 'mt-4')}
          >
            {t('edit')}
          </a>
        </>
      )}
    </Section>
  )
}
