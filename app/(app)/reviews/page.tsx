import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { ReviewCard } from '@/components/reviews/list/review-card'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { LiveRefresh } from '@/components/ui/live-refresh'
import { PageHeader } from '@/components/ui/page-header'
import { listReviews } from '@/lib/features/reviews/data'
import { isAtWork } from '@/lib/features/reviews/model'
import { pageViewer } from '@/lib/platform/auth/viewer'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('reviews.list')
  return { title: t('title') }
}

export default async function ReviewsPage() {
  const viewer = await pageViewer('/reviews')
  const [t, locale] = await Promise.all([getTranslations('reviews.list'), getLocale()])
  const reviews = await listReviews(viewer, locale)
  const add = <ButtonLink href="/reviews/new">{t('new')}</ButtonLink>
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} actions={reviews.length > 0 && add} />
      <LiveRefresh active={reviews.some(({ state }) => isAtWork(state))} />
      {reviews.length === 0 ? (
        <EmptyState title={t('empty.title')} action={add}>
          {t('empty.text')}
        </EmptyState>
      ) : (
        <ul className="space-y-4">
          {reviews.map((review) => (
            <li key={review.id}>
              <ReviewCard review={review} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
