import { getFormatter, getTranslations } from 'next-intl/server'
import { Alert } from '@/components/ui/alert'
import { type FieldSource, type Finding, unsureBelow } from '@/lib/features/resumes/model'

type Props = {
  engine: string | null
  fallback: string | null
  confidence: number | null
  finding: Finding | null
  /** Whether its letters were recognised from a picture. */
  recognised: boolean
  /** Pages that are pictures and were not read. */
  pagesLeftOut: number
  fields: FieldSource[]
}

/** Who read a resume and how surely, what to be careful about, and what in it is the person's own. */
export async function ReadingNote({
  engine,
  fallback,
  confidence,
  finding,
  recognised,
  pagesLeftOut,
  fields,
}: Props) {
  const [t, format] = await Promise.all([getTranslations('resumes'), getFormatter()])
  const corrected = fields.filter(({ path, origin }) => origin === 'person' && !/\.\d+$/.test(path)).length
  const isRead = engine !== null && confidence !== null
  const percent = format.number(confidence ?? 0, { style: 'percent' })
  return (
    <div className="space-y-3">
      <p className="text-muted">
        {isRead &&
          (engine === 'offline'
            ? t('readBy.builtIn', { percent })
            : t('readBy.model', { engine, percent }))}{' '}
        {corrected > 0 && t('corrected', { count: corrected })}
      </p>
      {isRead && fallback && <Alert tone="warning">{t('fallback')}</Alert>}
      {isRead && recognised && <Alert tone="warning">{t('recognised')}</Alert>}
      {isRead && pagesLeftOut > 0 && (
        <Alert tone="warning">{t('pagesLeftOut', { count: pagesLeftOut })}</Alert>
      )}
      {isRead && finding === 'other_language' && <Alert tone="warning">{t('otherLanguage')}</Alert>}
      {isRead && confidence < unsureBelow && <Alert tone="warning">{t('unsure')}</Alert>}
    </div>
  )
}
