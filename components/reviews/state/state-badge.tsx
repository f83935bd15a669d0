import { getTranslations } from 'next-intl/server'
import { Badge, type Tone } from '@/components/ui/badge'
import type { ReviewState } from '@/lib/features/reviews/model'

const tones: Record<ReviewState, Tone> = {
  waiting: 'warning',
  transcribing: 'accent',
  analysing: 'accent',
  completed: 'success',
  failed: 'danger',
  cancelled: 'neutral',
}

/** How far a review is. */
export async function StateBadge({ state }: { state: ReviewState }) {
  const t = await getTranslations('reviews.state.names')
  return <Badge tone={tones[state]}>{t(state)}</Badge>
}
