import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/ui/action-form'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { SubmitButton } from '@/components/ui/submit-button'
import { saveName } from '@/lib/features/profiles/actions'

/** Changes the name by which the interviewer and the reports call a person. */
export async function NameForm({ name }: { name: string }) {
  const t = await getTranslations('settings.profile')
  return (
    <ActionForm action={saveName} done={t('saved')} className="space-y-4">
      <Field id="name" label={t('name')}>
        {(wiring) => (
          <Input name="name" defaultValue={name} autoComplete="name" required maxLength={80} {...wiring} />
        )}
      </Field>
      <SubmitButton>{t('save')}</SubmitButton>
    </ActionForm>
  )
}
