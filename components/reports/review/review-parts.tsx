import { getLocale, getTranslations } from 'next-intl/server'
import { Likelihood } from '@/components/reports/review/likelihood'
import { Talk } from '@/components/reports/review/talk'
import { Timeline } from '@/components/reports/review/timeline'
import { qualityTexts } from '@/components/reports/review-texts'
import { Alert } from '@/components/ui/alert'
import type { Report } from '@/lib/features/reports/model'

/** What stands in the way of believing a report of a recording; said before its scores. */
export async function QualityOfReview({ report: { review } }: { report: Report }) {
  if (!review || review.quality.length === 0) return null
  const [t, tTranscripts, locale] = await Promise.all([
    getTranslations('reports'),
    getTranslations('transcripts'),
    getLocale(),
  ])
  const isLimited = review.quality.some(({ severity }) => severity !== 'notes')
  return (
    <Alert tone={isLimited ? 'warning' : 'neutral'} title={t('review.quality')} className="mt-6 max-w-3xl">
      <ul className="space-y-1">
        {qualityTexts(review.quality, tTranscripts, locale).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </Alert>
  )
}

/** What a report says of a real interview beyond its answers; nothing of others. */
export function ReviewParts({ report }: { report: Report }) {
  const { review } = report
  if (!review) return null
  return (
    <>
      <Likelihood likelihood={review.likelihood} />
      <Timeline report={report} timeline={review.timeline} />
      <Talk report={report} talk={review.talk} />
    </>
  )
}
