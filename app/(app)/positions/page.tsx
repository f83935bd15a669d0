import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { PositionList } from '@/components/positions/position-list'
import { PageHeader } from '@/components/ui/page-header'
import { Section } from '@/components/ui/section'
import { listPositions } from '@/lib/features/positions/data'
import { categories } from '@/lib/features/positions/model'
import { pageViewer } from '@/lib/platform/auth/viewer'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('positions')
  return { title: t('title') }
}

export default async function PositionsPage() {
  const viewer = await pageViewer('/positions')
  const [t, locale] = await Promise.all([getTranslations('positions'), getLocale()])
  const positions = await listPositions(viewer, locale)
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      {categories.map((category) => (
        <Section key={category} title={t(`categories.${category}`)}>
          <PositionList
            positions={positions.filter((position) => position.category === category)}
            questionCount={(count) => t('questionCount', { count })}
          />
        </Section>
      ))}
    </>
  )
}
