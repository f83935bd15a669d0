import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { AuthCard } from '@/components/account/auth-card'
import { nextPath } from '@/components/account/next-path'
import { SignUpForm } from '@/components/account/sign-up-form'
import { register } from '@/lib/features/profiles/actions'
import { passwordLength } from '@/lib/features/profiles/model'
import { currentViewer } from '@/lib/platform/auth/viewer'

type Props = { searchParams: Promise<{ next?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account')
  return { title: t('signUp.title') }
}

export default async function SignUpPage({ searchParams }: Props) {
  const next = nextPath((await searchParams).next)
  if (await currentViewer()) redirect(next)
  const t = await getTranslations('account')
  return (
    <AuthCard
      title={t('signUp.title')}
      lead={t('signUp.lead')}
      other={{ question: t('signUp.hasAccount'), href: '/sign-in', label: t('signIn.title'), next }}
    >
      <SignUpForm
        register={register}
        next={next}
        passwordLength={passwordLength}
        labels={{
          name: t('name'),
          email: t('email'),
          password: t('password'),
          passwordHint: t('passwordHint', { min: passwordLength.min }),
          show: t('show'),
          hide: t('hide'),
          submit: t('signUp.submit'),
          required: t('required'),
          emailInvalid: t('emailInvalid'),
          passwordLength: t('passwordLength', passwordLength),
          failed: t('failed'),
        }}
      />
    </AuthCard>
  )
}
