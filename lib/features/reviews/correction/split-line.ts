import 'server-only'
import { randomUUID } from 'node:crypto'
import { checkText } from '@/lib/features/reviews/correction/check-text'
import { correctTranscript } from '@/lib/features/reviews/correction/correct-transcript'
import type { Corrected } from '@/lib/features/reviews/model'
import { getLine, insertLineAfter, updateLine } from '@/lib/features/reviews/transcripts/data'
import type { Viewer } from '@/lib/platform/auth/viewer'

/**
 * Makes two lines of one whose words are now `text`, before and from its character `at` on. The time between is found by
 * how much of the text is said by then.
 * @throws AppError `not_found`, `review_at_work`, `bad_input` when one of them is empty, `text_too_long`, `too_many`
 */
export function splitLine(
  viewer: Viewer,
  id: string,
  lineId: string,
  { text, at }: { text: string; at: number },
): Promise<Corrected> {
  return correctTranscript(viewer, id, async () => {
    const { line, next } = await getLine(viewer, id, lineId)
    const before = checkText(text.slice(0, at))
    const after = checkText(text.slice(at))
    const { startMs } = line
    const until = line.endMs ?? next?.startMs ?? null
    const known = startMs !== null && until !== null
    const share = before.length / (before.length + after.length)
    const between = known ? Math.round(startMs + Math.max(0, until - startMs) * share) : null
    const first = { ...line, text: before, endMs: between }
    const second = { ...line, id: randomUUID(), text: after, startMs: between }
    await updateLine(line, { text: first.text, endMs: first.endMs })
    await insertLineAfter(line, second)
    return { counts: true, replaced: [lineId], lines: [first, second] }
  })
}
