import 'server-only'
import { getReview } from '@/lib/features/reviews/data'
import type { LineView, TranscriptView } from '@/lib/features/reviews/model'
import { getTranscript, type StoredLine } from '@/lib/features/reviews/transcripts/data'
import { unsureLine } from '@/lib/features/reviews/transcripts/quality/gate-quality'
import type { Viewer } from '@/lib/platform/auth/viewer'

/** What was said in a review, as its page shows it. @throws AppError `not_found` */
export async function getTranscriptView(viewer: Viewer, id: string): Promise<TranscriptView> {
  const [{ corrections }, { speakers, lines }] = await Promise.all([
    getReview(viewer, id),
    getTranscript(viewer, id),
  ])
  return { speakers, lines: lines.map(lineViewOf), corrections }
}

/** A line as its page shows it. */
export function lineViewOf({
  id,
  speaker,
  startMs,
  endMs,
  text,
  certainty,
  turnId,
  part,
}: StoredLine): LineView {
  return { id, speaker, startMs, endMs, text, turnId, part, unsure: (certainty ?? 1) < unsureLine }
}
