import 'server-only'
import { changeSpeaker } from '@/lib/features/reviews/correction/change-speaker'
import { correctTranscript } from '@/lib/features/reviews/correction/correct-transcript'
import type { Corrected } from '@/lib/features/reviews/model'
import type { SpeakerRole } from '@/lib/features/reviews/transcripts/schema'
import type { Viewer } from '@/lib/platform/auth/viewer'

/**
 * Says what a speaker is to the interview, or that what was guessed is right.
 * @throws AppError `not_found`, `review_at_work`
 */
export function setRole(
  viewer: Viewer,
  id: string,
  speakerId: string,
  role: SpeakerRole,
): Promise<Corrected> {
  return correctTranscript(viewer, id, async ({ speakers }) => ({
    counts: speakers.some((speaker) => speaker.id === speakerId && speaker.role !== role),
    speakers: changeSpeaker(speakers, speakerId, { role, guessed: false }),
  }))
}
