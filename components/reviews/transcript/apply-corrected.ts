import type { Corrected, TranscriptView } from '@/lib/features/reviews/model'

/** A transcript with what a correction has made of it. */
export function applyCorrected(
  before: TranscriptView,
  { replaced, lines, speakers, corrections }: Corrected,
): TranscriptView {
  const at = before.lines.findIndex(({ id }) => id === replaced[0])
  const gone = new Set(replaced)
  const kept = before.lines.filter(({ id }) => !gone.has(id))
  return { speakers, corrections, lines: at < 0 ? before.lines : kept.toSpliced(at, 0, ...lines) }
}
