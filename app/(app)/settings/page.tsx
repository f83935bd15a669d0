import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { DeleteAccount } from '@/components/account/delete-account'
import { Engines } from '@/components/account/engines'
import { NameForm } from '@/components/account/name-form'
import { PasswordForm } from '@/components/account/password-form'
import { SettingsSection } from '@/components/account/settings-section'
import { Preferences } from '@/components/layout/preferences'
import { ActionForm } from '@/components/ui/action-form'
import { buttonClass } from '@/components/ui/button-class'
import { PageHeader } from '@/components/ui/page-header'
import { SubmitButton } from '@/components/ui/submit-button'
import { signOutEverywhere } from '@/lib/features/profiles/actions'
import { liveProviders } from '@/lib/platform/ai/providers'
import { pageViewer } from '@/lib/platform/auth/viewer'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('settings')
  return { title: t('title') }
}

export default async function SettingsPage() {
  const viewer = await pageViewer('/settings')
  const t = await getTranslations('settings')
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead', { email: viewer.email })} />
      <SettingsSection title={t('profile.title')} lead={t('profile.lead')}>
        <NameForm name={viewer.name} />
      </SettingsSection>
      <SettingsSection title={t('display.title')} lead={t('display.lead')}>
        <Preferences />
      </SettingsSection>
      <SettingsSection title={t('password.title')} lead={t('password.lead')}>
        <PasswordForm />
      </SettingsSection>
      <SettingsSection title={t('sessions.title')} lead={t('sessions.lead')}>
        <ActionForm action={signOutEverywhere}>
          <SubmitButton variant="secondary">{t('sessions.button')}</SubmitButton>
        </ActionForm>
      </SettingsSection>
      <SettingsSection title={t('engines.title')} lead={t('engines.lead')}>
        <Engines live={liveProviders()} />
      </SettingsSection>
      <SettingsSection title={t('export.title')} lead={t('export.lead')}>
        <a href="/api/account/export" download className={buttonClass({ variant: 'secondary' })}>
          {t('export.button')}
        </a>
      </SettingsSection>
      <SettingsSection title={t('delete.title')} lead={t('delete.lead')}>
        <DeleteAccount />
      </SettingsSection>
    </>
  )
}
