import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Missing } from '@/components/layout/missing'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('common.missing')
  return { title: t('title') }
}

export default function NotFound() {
  return <Missing home="/dashboard" />
}
