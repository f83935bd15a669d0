import 'server-only'
import { checkText } from '@/lib/features/reviews/correction/check-text'
import { correctTranscript } from '@/lib/features/reviews/correction/correct-transcript'
import type { Corrected } from '@/lib/features/reviews/model'
import { getLine, updateLine } from '@/lib/features/reviews/transcripts/data'
import type { Viewer } from '@/lib/platform/auth/viewer'

/**
 * Writes a line anew; who has read it is sure of it.
 * @throws AppError `not_found`, `review_at_work`, `bad_input` when it is empty, `text_too_long`
 */
export function editLine(viewer: Viewer, id: string, lineId: string, text: string): Promise<Corrected> {
  return correctTranscript(viewer, id, async () => {
    const { line } = await getLine(viewer, id, lineId)
    const change = { text: checkText(text), certainty: null }
    await updateLine(line, change)
    return { counts: change.text !== line.text, replaced: [lineId], lines: [{ ...line, ...change }] }
  })
}
