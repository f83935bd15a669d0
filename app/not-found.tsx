import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Main } from '@/components/layout/main'
import { Missing } from '@/components/layout/missing'
import { PublicHeader } from '@/components/layout/public-header'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('common.missing')
  return { title: t('title') }
}

export default function NotFound() {
  return (
    <>
      <PublicHeader />
      <Main>
        <Missing home="/" />
      </Main>
    </>
  )
}
