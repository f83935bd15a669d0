import { getTranslations } from 'next-intl/server'
import { PasswordInput } from '@/components/account/password-input'
import { ActionForm } from '@/components/ui/action-form'
import { Dialog } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import { deleteAccount } from '@/lib/features/privacy/actions'

/** Deletes the account after asking for the password. */
export async function DeleteAccount() {
  const [t, tAccount] = await Promise.all([getTranslations('settings.delete'), getTranslations('account')])
  return (
    <Dialog variant="danger" trigger={t('button')} title={t('question')} close={t('keep')}>
      <p className="mb-5">{t('warning')}</p>
      <ActionForm action={deleteAccount} className="space-y-4">
        <Field id="delete-password" label={tAccount('password')}>
          {(wiring) => (
            <PasswordInput
              name="password"
              autoComplete="current-password"
              required
              show={tAccount('show')}
              hide={tAccount('hide')}
              {...wiring}
            />
          )}
        </Field>
        <SubmitButton variant="danger">{t('confirm')}</SubmitButton>
      </ActionForm>
    </Dialog>
  )
}
