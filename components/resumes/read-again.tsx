import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/ui/action-form'
import { Dialog } from '@/components/ui/dialog'
import { SubmitButton } from '@/components/ui/submit-button'
import { parseResumeAgain } from '@/lib/features/resumes/actions'

/** Has the file read once more; asks first when that replaces sections. */
export async function ReadAgain({ id, replaces }: { id: string; replaces: boolean }) {
  const [t, tResumes] = await Promise.all([getTranslations('resumes.readAgain'), getTranslations('resumes')])
  const form = (label: string, variant: 'primary' | 'secondary') => (
    <ActionForm action={parseResumeAgain}>
      <input type="hidden" name="id" value={id} />
      <SubmitButton variant={variant}>{label}</SubmitButton>
    </ActionForm>
  )
  if (!replaces) return form(t('button'), 'secondary')
  return (
    <Dialog variant="secondary" trigger={t('button')} title={t('title')} close={tResumes('close')}>
      <p className="mb-5">{t('text')}</p>
      {form(t('confirm'), 'primary')}
    </Dialog>
  )
}
