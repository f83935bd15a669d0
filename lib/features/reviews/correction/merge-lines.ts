import 'server-only'
import { AppError } from '@/lib/core/errors'
import { checkText } from '@/lib/features/reviews/correction/check-text'
import { correctTranscript } from '@/lib/features/reviews/correction/correct-transcript'
import type { Corrected } from '@/lib/features/reviews/model'
import { getLine, removeLine, updateLine } from '@/lib/features/reviews/transcripts/data'
import { joinText } from '@/lib/features/reviews/transcripts/read/join-text'
import type { Viewer } from '@/lib/platform/auth/viewer'

/**
 * Makes one line of one whose words are now `text` and the line after it; the first one's speaker says all of it.
 * @throws AppError `not_found`, `review_at_work`, `wrong_state` when it is the last line, `bad_input` when `text` is empty,
 * `text_too_long`
 */
export function mergeLines(viewer: Viewer, id: string, lineId: string, text: string): Promise<Corrected> {
  return correctTranscript(viewer, id, async () => {
    const { line, next } = await getLine(viewer, id, lineId)
    if (!next) throw new AppError('wrong_state')
    const certainties = [line, next].flatMap(({ certainty }) => certainty ?? [])
    const change = {
      text: checkText(joinText([text, next.text])),
      startMs: line.startMs ?? next.startMs,
      endMs: next.endMs ?? line.endMs,
      certainty: certainties.length > 0 ? Math.min(...certainties) : null,
    }
    await updateLine(line, change)
    await removeLine(next)
    return { counts: true, replaced: [lineId, next.id], lines: [{ ...line, ...change }] }
  })
}
