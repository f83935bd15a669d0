import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { CancelReview } from '@/components/reviews/list/cancel-review'
import { DeleteReview } from '@/components/reviews/list/delete-review'
import { RenameReview } from '@/components/reviews/list/rename-review'
import { ReviewFacts } from '@/components/reviews/state/review-facts'
import { RunAgain } from '@/components/reviews/state/run-again'
import { StateBadge } from '@/components/reviews/state/state-badge'
import { buttonClass } from '@/components/ui/button-class'
import { Card } from '@/components/ui/card'
import { isAtWork, type ReviewSummary, reviewFailureSchema } from '@/lib/features/reviews/model'

/** One review in the list, and what can be done with it. */
export async function ReviewCard({ review }: { review: ReviewSummary }) {
  const [t, tState, tErrors] = await Promise.all([
    getTranslations('reviews.list'),
    getTranslations('reviews.state'),
    getTranslations('errors'),
  ])
  const { id, name, state, progress, failure, overall, reportId } = review
  const counts = isAtWork(state) && progress !== null && progress.step !== 'evaluate' && progress.total > 1
  return (
    <Card className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
      <div className="min-w-0 flex-1 basis-64">
        <h2 className="break-words font-medium text-lg leading-snug">
          <Link href={`/reviews/${id}`} prefetch={false} className="hover:text-accent hover:underline">
            {name}
          </Link>
        </h2>
        <p className="mt-1 break-words text-muted text-sm">
          <ReviewFacts review={review} />
        </p>
        <p className="mt-3 flex flex-wrap items-center gap-x-3 gap-y-2">
          <StateBadge state={state} />
          {counts && (
            <span className="text-muted text-sm tabular-nums">
              {tState('running.amount', { done: progress.done, total: progress.total })}
            </span>
          )}
          {state === 'completed' && reportId && (
            <span className="font-medium text-sm tabular-nums">
              {overall === null ? t('notScored') : t('score', { score: overall })}
            </span>
          )}
        </p>
        {state === 'failed' && (
          <p className="mt-2 text-danger text-sm">{tErrors(reviewFailureSchema.parse(failure))}</p>
        )}
      </div>
      <div className="-mx-3 flex flex-wrap items-center">
        {reportId && (
          <Link
            href={`/reports/${reportId}`}
            prefetch={false}
            aria-label={t('reportOf', { name })}
            className={buttonClass({ variant: 'quiet', size: 'small' })}
          >
            {t('report')}
          </Link>
        )}
        {isAtWork(state) && <CancelReview id={id} name={name} variant="quiet" size="small" />}
        {(state === 'failed' || state === 'cancelled') && (
          <RunAgain id={id} label={t('again.of', { name })} variant="quiet" size="small">
            {t('again.button')}
          </RunAgain>
        )}
        {state === 'waiting' && (
          <Link
            href={`/reviews/new?review=${id}`}
            prefetch={false}
            className={buttonClass({ variant: 'quiet', size: 'small' })}
          >
            {tState('waiting.continue')}
          </Link>
        )}
        <RenameReview id={id} name={name} />
        <DeleteReview id={id} name={name} />
      </div>
    </Card>
  )
}
