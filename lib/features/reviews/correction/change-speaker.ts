import { AppError } from '@/lib/core/errors'
import type { Speaker } from '@/lib/features/reviews/transcripts/schema'

/** The speakers with one of them changed. @throws AppError `not_found` when there is no such speaker */
export function changeSpeaker(speakers: Speaker[], id: string, change: Partial<Speaker>): Speaker[] {
  if (!speakers.some((speaker) => speaker.id === id)) throw new AppError('not_found')
  return speakers.map((speaker) => (speaker.id === id ? { ...speaker, ...change } : speaker))
}
