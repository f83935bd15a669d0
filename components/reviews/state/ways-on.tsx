import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { RunAgain } from '@/components/reviews/state/run-again'
import { Alert } from '@/components/ui/alert'
import { ButtonLink } from '@/components/ui/button-link'
import type { Locale } from '@/lib/core/locale'
import {
  type RecordingKind,
  type ReviewFailure,
  type ReviewState,
  reviewFailureSchema,
} from '@/lib/features/reviews/model'

type WayOn = 'again' | 'otherLanguage' | 'transcript' | 'another'

/** What helps against each failure, the most promising first. */
const waysOn: Record<ReviewFailure, WayOn[]> = {
  not_judgeable: ['again', 'another'],
  not_its_language: ['otherLanguage', 'another'],
  no_questions_found: ['again', 'another'],
  recording_unreadable: ['another', 'transcript'],
  recording_silent: ['another', 'transcript'],
  recording_too_long: ['another', 'transcript'],
  nothing_heard: ['another', 'transcript'],
  media_tools_missing: ['transcript', 'another', 'again'],
  no_transcriber: ['transcript', 'again'],
  transcriber_quota: ['again', 'transcript'],
  transcriber_refused: ['again', 'transcript', 'another'],
  transcription_failed: ['again', 'transcript'],
  review_too_slow: ['again', 'transcript'],
  transcript_type: ['another'],
  transcript_too_long: ['another'],
  transcript_empty: ['another'],
  file_corrupt: ['another'],
  file_encrypted: ['another'],
  file_no_text: ['another'],
  file_too_complex: ['another'],
  file_timed_out: ['again', 'another'],
  busy: ['again'],
  internal: ['again', 'another'],
}

type Props = {
  review: {
    id: string
    state: ReviewState
    kind: RecordingKind
    language: Locale
    /** A code of the error table; null when it did not fail. */
    failure: string | null
  }
}

/** Why nothing is being done about a review that has no report, and how it can go on. Nothing where that is not so. */
export async function WaysOn({ review: { id, state, kind, language, failure } }: Props) {
  const [t, tErrors] = await Promise.all([getTranslations('reviews.state'), getTranslations('errors')])
  if (state === 'waiting') {
    return (
      <Alert tone="warning" title={t('waiting.title')} className="mb-8">
        <p>{t('waiting.text')}</p>
        <ButtonLink href={`/reviews/new?review=${id}`} className="mt-4">
          {t('waiting.continue')}
        </ButtonLink>
      </Alert>
    )
  }
  if (state === 'cancelled') {
    return (
      <Alert title={t('cancelled.title')} className="mb-8">
        <p className="mb-4">{t('cancelled.text')}</p>
        <RunAgain id={id}>{t('cancelled.again')}</RunAgain>
      </Alert>
    )
  }
  if (state !== 'failed') return null
  const code = reviewFailureSchema.parse(failure)
  const other = language === 'en' ? 'zh-CN' : 'en'
  const ways: Record<WayOn, (look: 'primary' | 'secondary') => ReactNode> = {
    again: (variant) => (
      <RunAgain key="again" id={id} variant={variant}>
        {t('failed.again')}
      </RunAgain>
    ),
    otherLanguage: (variant) => (
      <RunAgain key="otherLanguage" id={id} language={other} variant={variant}>
        {t(`failed.otherLanguage.${other}`)}
      </RunAgain>
    ),
    transcript: (variant) => (
      <ButtonLink key="transcript" href="/reviews/new" variant={variant}>
        {t('failed.transcript')}
      </ButtonLink>
    ),
    another: (variant) => (
      <ButtonLink key="another" href="/reviews/new" variant={variant}>
        {t('failed.another')}
      </ButtonLink>
    ),
  }
  const open = waysOn[code].filter((way) => way !== 'transcript' || kind !== 'transcript')
  return (
    <Alert tone="danger" title={t('failed.title')} className="mb-8">
      <p>{tErrors(code)}</p>
      <div className="mt-4 flex flex-wrap gap-3">
        {open.map((way, index) => ways[way](index === 0 ? 'primary' : 'secondary'))}
      </div>
    </Alert>
  )
}
