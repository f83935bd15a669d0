import { getTranslations } from 'next-intl/server'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { PageHeader } from '@/components/ui/page-header'
import { enterPasscode } from '@/lib/features/reports/actions'
import { passcodeLength } from '@/lib/features/reports/model'

/** Asks for the passcode of a share link. `refused` is the code with which the last one was turned down. */
export async function PasscodeForm({ token, refused }: { token: string; refused?: string }) {
  const t = await getTranslations('share.locked')
  return (
    <div className="mx-auto max-w-md">
      <PageHeader title={t('title')} lead={t('lead')} />
      <form action={enterPasscode} className="space-y-5">
        <input type="hidden" name="token" value={token} />
        <Field id="passcode" label={t('passcode')}>
          {(wiring) => (
            <Input
              name="passcode"
              type="password"
              required
              autoComplete="off"
              maxLength={passcodeLength.max}
              {...wiring}
            />
          )}
        </Field>
        {refused && (
          <Alert tone="danger" live>
            {refused === 'wrong_passcode'
              ? t('wrong')
              : refused === 'too_many_requests'
                ? t('tooMany')
                : t('refused')}
          </Alert>
        )}
        <Button type="submit">{t('submit')}</Button>
      </form>
    </div>
  )
}
