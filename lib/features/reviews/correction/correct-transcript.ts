import 'server-only'
import { transaction } from '@/db/client'
import { AppError } from '@/lib/core/errors'
import { lockInterview } from '@/lib/features/interviews/data'
import { getReview, type Review, updateRecording } from '@/lib/features/reviews/data'
import { type Corrected, isAtWork } from '@/lib/features/reviews/model'
import { lineViewOf } from '@/lib/features/reviews/transcript-view'
import type { StoredLine } from '@/lib/features/reviews/transcripts/data'
import type { Speaker } from '@/lib/features/reviews/transcripts/schema'
import type { Viewer } from '@/lib/platform/auth/viewer'

/** What a correction does beside what it has stored itself. */
type Change = {
  /** Whether the report may say something else because of it. */
  counts: boolean
  replaced?: string[]
  lines?: StoredLine[]
  speakers?: Speaker[]
}

/**
 * Corrects a transcript, one correction after another. What is corrected reaches the report with the next run.
 * @throws AppError `not_found`, and `review_at_work` while a run is
 */
export async function correctTranscript(
  viewer: Viewer,
  id: string,
  correct: (review: Review) => Promise<Change>,
): Promise<Corrected> {
  return transaction(async () => {
    await lockInterview(viewer, id)
    const review = await getReview(viewer, id)
    if (isAtWork(review.state)) throw new AppError('review_at_work')
    const { counts, replaced = [], lines = [], speakers = review.speakers } = await correct(review)
    const corrections = review.corrections + (counts ? 1 : 0)
    await updateRecording(viewer, id, { speakers, corrections })
    return { corrections, speakers, replaced, lines: lines.map(lineViewOf) }
  })
}
