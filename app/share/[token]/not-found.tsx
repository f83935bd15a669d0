import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/ui/page-header'

export default async function ShareNotFound() {
  const t = await getTranslations('share.gone')
  return <PageHeader title={t('title')} lead={t('text')} />
}
