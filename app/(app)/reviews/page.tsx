import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { ReviewCard } from '@/components/reviews/list/review-card'
import { BackLink } from '@/components/ui/back-link'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { LiveRefresh } from '@/components/ui/live-refresh'
import { MoreLink } from '@/components/ui/more-link'
import { PageHeader } from '@/components/ui/page-header'
import { listReviews } from '@/lib/features/reviews/data'
import { isAtWork } from '@/lib/features/reviews/model'
import { pageViewer } from '@/lib/platform/auth/viewer'
import { orNotFound } from '@/lib/platform/http/or-not-found'

/** Reviews of one page: about two screens of a laptop. */
const pageSize = 10

type Props = { searchParams: Promise<{ before?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('reviews.list')
  return { title: t('title') }
}

export default async function ReviewsPage({ searchParams }: Props) {
  const viewer = await pageViewer('/reviews')
  const [t, locale, { before }] = await Promise.all([
    getTranslations('reviews.list'),
    getLocale(),
    searchParams,
  ])
  const cursor = [before].flat()[0]
  const { items, next } = await orNotFound(listReviews(viewer, { locale, limit: pageSize, before: cursor }))
  const add = <ButtonLink href="/reviews/new">{t('new')}</ButtonLink>
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        back={cursor && <BackLink href="/reviews" label={t('newest')} />}
        actions={items.length > 0 && add}
      />
      <LiveRefresh active={items.some(({ state }) => isAtWork(state))} />
      {items.length === 0 ? (
        <EmptyState title={t('empty.title')} action={add}>
          {t('empty.text')}
        </EmptyState>
      ) : (
        <ul className="space-y-4">
          {items.map((review) => (
            <li key={review.id}>
              <ReviewCard review={review} />
            </li>
          ))}
        </ul>
      )}
      {next && <MoreLink href={`/reviews?before=${next}`} label={t('older')} />}
    </>
  )
}
