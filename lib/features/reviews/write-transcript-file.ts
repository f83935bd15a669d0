import 'server-only'
import { AppError } from '@/lib/core/errors'
import { getReview } from '@/lib/features/reviews/data'
import { getTranscript } from '@/lib/features/reviews/transcripts/data'
import { writeSrt } from '@/lib/features/reviews/transcripts/write/write-srt'
import { writeText } from '@/lib/features/reviews/transcripts/write/write-text'
import { writeVtt } from '@/lib/features/reviews/transcripts/write/write-vtt'
import type { Viewer } from '@/lib/platform/auth/viewer'

const ways = {
  srt: { write: writeSrt, mediaType: 'application/x-subrip' },
  vtt: { write: writeVtt, mediaType: 'text/vtt' },
  txt: { write: writeText, mediaType: 'text/plain' },
}

/**
 * What was said in a review as a file, with the corrections made by hand.
 * @throws AppError `not_found` when it is another's, nothing is written down yet, or captions lack times
 */
export async function writeTranscriptFile(
  viewer: Viewer,
  id: string,
  format: keyof typeof ways,
): Promise<{ text: string; fileName: string; mediaType: string }> {
  const [{ name }, { lines, speakers }] = await Promise.all([
    getReview(viewer, id),
    getTranscript(viewer, id),
  ])
  const { write, mediaType } = ways[format]
  const text = lines.length > 0 ? write(lines, speakers) : null
  if (text === null) throw new AppError('not_found')
  return { text, fileName: `${name}.${format}`, mediaType }
}
