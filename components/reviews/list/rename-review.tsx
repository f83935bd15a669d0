import { getTranslations } from 'next-intl/server'
import { RenameForm } from '@/components/reviews/list/rename-form'
import { Dialog } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { SubmitButton } from '@/components/ui/submit-button'
import { nameLength } from '@/lib/features/reviews/model'

/** A button whose dialog gives a review another name. */
export async function RenameReview({ id, name }: { id: string; name: string }) {
  const t = await getTranslations('reviews.list')
  return (
    <Dialog
      variant="quiet"
      size="small"
      trigger={t('rename.button')}
      triggerLabel={t('rename.of', { name })}
      title={t('rename.title')}
      close={t('close')}
    >
      <RenameForm id={id}>
        <Field id={`name-${id}`} label={t('rename.label')}>
          {(wiring) => <Input name="name" defaultValue={name} required maxLength={nameLength} {...wiring} />}
        </Field>
        <SubmitButton>{t('rename.save')}</SubmitButton>
      </RenameForm>
    </Dialog>
  )
}
