import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { ReadAgain } from '@/components/resumes/read-again'
import { Alert } from '@/components/ui/alert'
import { ButtonLink } from '@/components/ui/button-link'
import { type ResumeFailure, type WayOut, waysOut } from '@/lib/features/resumes/model'

/** Why a file could not be read, and what helps, the most promising first. */
export async function Unread({ id, failure }: { id: string; failure: ResumeFailure }) {
  const [t, tErrors] = await Promise.all([getTranslations('resumes'), getTranslations('errors')])
  const ways: Record<WayOut, (look: 'primary' | 'secondary') => ReactNode> = {
    upload: (variant) => (
      <ButtonLink key="upload" href="/resumes" variant={variant}>
        {t('unread.upload')}
      </ButtonLink>
    ),
    fill: (variant) => (
      <ButtonLink key="fill" href={`/resumes/${id}?edit=1`} variant={variant}>
        {t('unread.fill')}
      </ButtonLink>
    ),
    retry: (variant) => <ReadAgain key="retry" id={id} variant={variant} />,
  }
  return (
    <Alert tone="danger" title={t(`unread.title.${titleOf(failure)}`)} className="mb-8">
      <p>{tErrors(failure)}</p>
      <div className="mt-4 flex flex-wrap gap-3">
        {waysOut[failure].map((way, index) => ways[way](index === 0 ? 'primary' : 'secondary'))}
      </div>
    </Alert>
  )
}

function titleOf(failure: ResumeFailure): 'file' | 'content' {
  return failure === 'not_a_resume' || failure === 'other_language' ? 'content' : 'file'
}
