import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/ui/action-form'
import { Alert } from '@/components/ui/alert'
import { buttonClass } from '@/components/ui/button-class'
import { ButtonLink } from '@/components/ui/button-link'
import { Section } from '@/components/ui/section'
import { SubmitButton } from '@/components/ui/submit-button'
import { createOptimisedResume } from '@/lib/features/optimisation/actions'

type Props = { id: string; accepted: number; resultId: string | null }

/** Makes the new resume of what was accepted, and leads to the one that was made last. */
export async function ResultBar({ id, accepted, resultId }: Props) {
  const t = await getTranslations('optimisation.result')
  const link = buttonClass({ variant: 'secondary', size: 'small' })
  return (
    <Section title={t('title')} lead={accepted > 0 ? t('lead') : t('nothing')}>
      {resultId && (
        <Alert tone="success" live title={t('made')} className="mb-5">
          <div className="mt-2 flex flex-wrap gap-3">
            <ButtonLink href={`/resumes/${resultId}`} size="small">
              {t('open')}
            </ButtonLink>
            <a href={`/api/resumes/${resultId}/pdf`} download className={link}>
              {t('pdf')}
            </a>
            <a href={`/api/resumes/${resultId}/json-resume`} download className={link}>
              {t('json')}
            </a>
          </div>
        </Alert>
      )}
      {accepted > 0 && (
        <ActionForm action={createOptimisedResume}>
          <input type="hidden" name="id" value={id} />
          <SubmitButton variant={resultId ? 'secondary' : 'primary'} size={resultId ? 'medium' : 'large'}>
            {resultId ? t('createAgain') : t('create', { count: accepted })}
          </SubmitButton>
        </ActionForm>
      )}
    </Section>
  )
}
