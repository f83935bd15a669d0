import 'server-only'
import { changeSpeaker } from '@/lib/features/reviews/correction/change-speaker'
import { correctTranscript } from '@/lib/features/reviews/correction/correct-transcript'
import type { Corrected } from '@/lib/features/reviews/model'
import type { Viewer } from '@/lib/platform/auth/viewer'

/** Gives a speaker another name, which no report depends on. @throws AppError `not_found`, `review_at_work` */
export function renameSpeaker(
  viewer: Viewer,
  id: string,
  speakerId: string,
  name: string,
): Promise<Corrected> {
  return correctTranscript(viewer, id, async ({ speakers }) => ({
    counts: false,
    speakers: changeSpeaker(speakers, speakerId, { name }),
  }))
}
