import { getFormatter, getTranslations } from 'next-intl/server'
import { Alert } from '@/components/ui/alert'

/** Below this share of placed words a reader is asked to compare. */
const unsureBelow = 0.6

type Props = { engine: string | null; fallback: string | null; confidence: number | null }

/** Who read a resume, how much of it found its place, and what to do when that was little. */
export async function ReadingNote({ engine, fallback, confidence }: Props) {
  const [t, format] = await Promise.all([getTranslations('resumes'), getFormatter()])
  if (confidence === null) return <p className="text-muted">{t('edited')}</p>
  const percent = format.number(confidence, { style: 'percent' })
  return (
    <div className="space-y-3">
      <p className="text-muted">
        {t('readBy', { engine: engine && engine !== 'offline' ? engine : t('builtIn'), percent })}
      </p>
      {fallback && <Alert tone="warning">{t('fallback')}</Alert>}
      {confidence < unsureBelow && <Alert tone="warning">{t('unsure')}</Alert>}
    </div>
  )
}
