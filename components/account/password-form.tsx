import { getTranslations } from 'next-intl/server'
import { PasswordInput } from '@/components/account/password-input'
import { ActionForm } from '@/components/ui/action-form'
import { Field } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import { changePassword } from '@/lib/features/profiles/actions'
import { passwordLength } from '@/lib/features/profiles/model'

/** Changes the password, which asks for the old one. */
export async function PasswordForm() {
  const [t, tAccount] = await Promise.all([getTranslations('settings.password'), getTranslations('account')])
  const words = { show: tAccount('show'), hide: tAccount('hide') }
  return (
    <ActionForm action={changePassword} done={t('changed')} clears className="space-y-4">
      <Field id="current" label={t('current')}>
        {(wiring) => (
          <PasswordInput name="current" autoComplete="current-password" required {...words} {...wiring} />
        )}
      </Field>
      <Field id="next" label={t('next')} hint={tAccount('passwordHint', { min: passwordLength.min })}>
        {(wiring) => (
          <PasswordInput
            name="next"
            autoComplete="new-password"
            required
            minLength={passwordLength.min}
            maxLength={passwordLength.max}
            {...words}
            {...wiring}
          />
        )}
      </Field>
      <SubmitButton>{t('change')}</SubmitButton>
    </ActionForm>
  )
}
