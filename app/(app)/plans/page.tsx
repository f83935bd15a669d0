import type { Metadata } from 'next'
import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { planInWords } from '@/components/interviews/plan-in-words'
import { BackLink } from '@/components/ui/back-link'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { listPositions } from '@/lib/features/positions/data'
import { listPlans } from '@/lib/features/questions/data'
import { pageViewer } from '@/lib/platform/auth/viewer'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('positions.plans')
  return { title: t('title') }
}

export default async function PlansPage() {
  const viewer = await pageViewer('/plans')
  const [t, tPositions, locale] = await Promise.all([
    getTranslations('positions.plans'),
    getTranslations('positions'),
    getLocale(),
  ])
  const [plans, positions] = await Promise.all([listPlans(viewer), listPositions(viewer, locale)])
  const titles = new Map(positions.map(({ id, title }) => [id, title]))
  const words = await Promise.all(plans.map(({ plan }) => planInWords(plan)))
  const create = <ButtonLink href="/plans/new">{t('new')}</ButtonLink>
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        back={<BackLink href="/positions" label={tPositions('title')} />}
        actions={plans.length > 0 && create}
      />
      {plans.length === 0 ? (
        <EmptyState title={t('empty')} action={create}>
          {t('emptyText')}
        </EmptyState>
      ) : (
        <ul className="border-line border-t">
          {plans.map(({ id, name, positionId }, at) => (
            <li key={id} className="relative border-line border-b py-5 hover:bg-surface">
              <h2 className="break-words font-semibold text-lg leading-snug">
                <Link
                  href={`/plans/${id}`}
                  className="rounded-sm text-accent after:absolute after:inset-0 hover:underline hover:underline-offset-4"
                >
                  {name}
                </Link>
              </h2>
              <p className="mt-1 text-muted text-sm">
                {positionId ? titles.get(positionId) : t('any')} · {words[at]}
              </p>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
