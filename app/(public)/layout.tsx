import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Footer } from '@/components/layout/footer'
import { Main } from '@/components/layout/main'
import { PublicHeader } from '@/components/layout/public-header'
import { buttonClass } from '@/components/ui/button-class'
import { currentViewer } from '@/lib/platform/auth/viewer'

export default async function PublicLayout({ children }: { children: ReactNode }) {
  const [t, viewer] = await Promise.all([getTranslations('landing'), currentViewer()])
  return (
    <>
      <PublicHeader>
        <a
          href={viewer ? '/dashboard' : '/sign-in'}
          className={buttonClass({ variant: 'secondary', size: 'small' })}
        >
          {viewer ? t('toDashboard') : t('signIn')}
        </a>
      </PublicHeader>
      <Main>{children}</Main>
      <Footer />
    </>
  )
}
