import { getTranslations } from 'next-intl/server'
import { ReadAgain } from '@/components/resumes/read-again'
import { Alert } from '@/components/ui/alert'
import { ButtonLink } from '@/components/ui/button-link'
import type { ResumeFailure } from '@/lib/features/resumes/model'

/** Why a file could not be read, and the ways on. */
export async function Unread({ id, failure }: { id: string; failure: ResumeFailure }) {
  const [t, tErrors] = await Promise.all([getTranslations('resumes'), getTranslations('errors')])
  return (
    <Alert tone="danger" title={t('unread.title')} className="mb-8">
      <p>{tErrors(failure)}</p>
      <p className="mt-2">{t('unread.ways')}</p>
      <div className="mt-4 flex flex-wrap gap-3">
        <ButtonLink href="/resumes">{t('unread.upload')}</ButtonLink>
        <ButtonLink href={`/resumes/${id}?edit=1`} variant="secondary">
          {t('unread.fill')}
        </ButtonLink>
        <ReadAgain id={id} replaces={false} />
      </div>
    </Alert>
  )
}
