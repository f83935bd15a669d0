import 'server-only'
import { getReview, getTranscript, type StoredLine } from '@/lib/features/reviews/data'
import type { LineView, TranscriptView } from '@/lib/features/reviews/model'
import type { Viewer } from '@/lib/platform/auth/viewer'

/** A certainty below which a line may say something else, as the quality gate has it. */
const unsure = 0.5

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
  return { id, speaker, startMs, endMs, text, turnId, part, unsure: (certainty ?? 1) < unsure }
}
