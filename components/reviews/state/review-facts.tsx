import { getFormatter, getTranslations } from 'next-intl/server'
import { clockTime } from '@/components/ui/clock-time'
import type { ReviewSummary } from '@/lib/features/reviews/model'

type Props = {
  review: Pick<ReviewSummary, 'company' | 'positionTitle' | 'heldOn' | 'createdAt' | 'kind' | 'durationMs'>
}

/** Which interview a review is of, in one line. */
export async function ReviewFacts({ review }: Props) {
  const [t, tList, format] = await Promise.all([
    getTranslations('reviews.state'),
    getTranslations('reviews.list'),
    getFormatter(),
  ])
  const { company, positionTitle, heldOn, createdAt, kind, durationMs } = review
  // A day without a time: it is the same day for every reader.
  const held = heldOn && format.dateTime(new Date(heldOn), { dateStyle: 'medium', timeZone: 'UTC' })
  const facts = [
    company,
    positionTitle,
    held
      ? tList('held', { date: held })
      : tList('added', { date: format.dateTime(createdAt, { dateStyle: 'medium' }) }),
    t(`kinds.${kind}`),
    durationMs !== null && clockTime(durationMs),
  ]
  return <>{facts.filter(Boolean).join(' · ')}</>
}
