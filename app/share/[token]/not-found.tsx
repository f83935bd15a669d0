import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/ui/page-header'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('share.gone')
  return { title: t('title') }
}

export default async function ShareNotFound() {
  const t = await getTranslations('share.gone')
  return <PageHeader title={t('title')} lead={t('text')} />
}
