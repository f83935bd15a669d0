import 'server-only'
import { AppError } from '@/lib/core/errors'
import { translator } from '@/lib/core/translate'
import { correctTranscript } from '@/lib/features/reviews/correction/correct-transcript'
import type { Review } from '@/lib/features/reviews/data'
import { maxSpeakers } from '@/lib/features/reviews/limits'
import type { Corrected } from '@/lib/features/reviews/model'
import { getLine, updateLine } from '@/lib/features/reviews/transcripts/data'
import type { Speaker } from '@/lib/features/reviews/transcripts/schema'
import type { Viewer } from '@/lib/platform/auth/viewer'

/**
 * Says who spoke a line.
 * @param speakerId null for somebody who is not among the speakers yet
 * @throws AppError `not_found`, `review_at_work`, `bad_input` when there is no such speaker, `too_many`
 */
export function changeSpeakerOfLine(
  viewer: Viewer,
  id: string,
  lineId: string,
  speakerId: string | null,
): Promise<Corrected> {
  return correctTranscript(viewer, id, async (review) => {
    const { line } = await getLine(viewer, id, lineId)
    const added = speakerId === null ? newSpeaker(review) : null
    const speakers = added ? [...review.speakers, added] : review.speakers
    const speaker = added?.id ?? speakerId
    if (!speakers.some((each) => each.id === speaker)) throw new AppError('bad_input')
    await updateLine(line, { speaker })
    return {
      counts: speaker !== line.speaker,
      replaced: [lineId],
      lines: [{ ...line, speaker }],
      speakers,
    }
  })
}

function newSpeaker({ speakers, language }: Review): Speaker {
  if (speakers.length >= maxSpeakers) throw new AppError('too_many', { limit: maxSpeakers })
  let number = speakers.length + 1
  while (speakers.some(({ id }) => id === `speaker-${number}`)) number += 1
  const name = translator(language, 'reviews')('speakers.numbered', { number })
  return { id: `speaker-${number}`, name, role: 'other', guessed: false }
}
