import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/ui/action-form'
import { Dialog } from '@/components/ui/dialog'
import { SubmitButton } from '@/components/ui/submit-button'
import { deleteResume } from '@/lib/features/resumes/actions'

/** A button whose dialog asks before a resume is deleted. */
export async function DeleteResume({ id, name }: { id: string; name: string }) {
  const [t, tResumes] = await Promise.all([getTranslations('resumes.delete'), getTranslations('resumes')])
  return (
    <Dialog
      variant="quiet"
      size="small"
      trigger={t('button')}
      triggerLabel={t('of', { name })}
      title={t('title')}
      close={tResumes('close')}
    >
      <p className="mb-5 break-words">{t('text', { name })}</p>
      <ActionForm action={deleteResume}>
        <input type="hidden" name="id" value={id} />
        <SubmitButton variant="danger">{t('confirm')}</SubmitButton>
      </ActionForm>
    </Dialog>
  )
}
