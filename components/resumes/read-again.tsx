import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { parseResumeAgain } from '@/lib/features/resumes/actions'

type Props = { id: string; variant?: 'primary' | 'secondary' }

/** Has a resume read once more; nothing that the person corrected is lost by it. */
export async function ReadAgain({ id, variant = 'secondary' }: Props) {
  const t = await getTranslations('resumes')
  return (
    <ActionForm action={parseResumeAgain}>
      <input type="hidden" name="id" value={id} />
      <SubmitButton variant={variant}>{t('readAgain')}</SubmitButton>
    </ActionForm>
  )
}
