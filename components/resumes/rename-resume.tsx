import { getTranslations } from 'next-intl/server'
import { RenameForm } from '@/components/resumes/rename-form'
import { Dialog } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { SubmitButton } from '@/components/ui/submit-button'
import { maxNameLength } from '@/lib/features/resumes/model'

/** A button whose dialog gives a resume another name. */
export async function RenameResume({ id, name }: { id: string; name: string }) {
  const [t, tResumes] = await Promise.all([getTranslations('resumes.rename'), getTranslations('resumes')])
  return (
    <Dialog
      variant="quiet"
      size="small"
      trigger={t('button')}
      triggerLabel={t('of', { name })}
      title={t('title')}
      close={tResumes('close')}
    >
      <RenameForm id={id}>
        <Field id={`name-${id}`} label={t('label')}>
          {(wiring) => (
            <Input name="name" defaultValue={name} required maxLength={maxNameLength} {...wiring} />
          )}
        </Field>
        <SubmitButton>{t('save')}</SubmitButton>
      </RenameForm>
    </Dialog>
  )
}
