import type { Metadata } from 'next'
import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { PositionList } from '@/components/positions/position-list'
import { ButtonLink } from '@/components/ui/button-link'
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
  const own = positions.filter((position) => position.own)
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <>
            <ButtonLink href="/positions/questions" variant="secondary">
              {t('search.all')}
            </ButtonLink>
            <ButtonLink href="/plans" variant="secondary">
              {t('plans.title')}
            </ButtonLink>
          </>
        }
      />
      <Section
        title={t('mine')}
        lead={own.length > 0 ? t('mineLead') : t('mineEmpty')}
        aside={
          <Link href="/positions/new" className="font-medium text-accent hover:underline">
            {t('add')}
          </Link>
        }
      >
        {own.length > 0 && <PositionList positions={own} />}
      </Section>
      {categories.map((category) => (
        <Section key={category} title={t(`categories.${category}`)}>
          <PositionList
            positions={positions.filter((position) => !position.own && position.category === category)}
          />
        </Section>
      ))}
    </>
  )
}
