import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { AuthCard } from '@/components/account/auth-card'
import { nextPath } from '@/components/account/next-path'
import { SignInForm } from '@/components/account/sign-in-form'
import { currentViewer } from '@/lib/platform/auth/viewer'

type Props = { searchParams: Promise<{ next?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account')
  return { title: t('signIn.title') }
}

export default async function SignInPage({ searchParams }: Props) {
  const next = nextPath((await searchParams).next)
  if (await currentViewer()) redirect(next)
  const t = await getTranslations('account')
  return (
    <AuthCard
      title={t('signIn.title')}
      lead={t('signIn.lead')}
      other={{ question: t('signIn.noAccount'), href: '/sign-up', label: t('signUp.title'), next }}
    >
      <SignInForm
        next={next}
        labels={{
          email: t('email'),
          password: t('password'),
          show: t('show'),
          hide: t('hide'),
          submit: t('signIn.submit'),
          required: t('required'),
          failures: {
            wrong_credentials: t('signIn.wrongCredentials'),
            too_many_requests: t('signIn.tooMany'),
            failed: t('failed'),
          },
        }}
      />
    </AuthCard>
  )
}
