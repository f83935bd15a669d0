import { getTranslations } from 'next-intl/server'
import { LoadingPage } from '@/components/ui/loading-page'

export default async function Loading() {
  const t = await getTranslations('common')
  return <LoadingPage label={t('loading')} />
}
