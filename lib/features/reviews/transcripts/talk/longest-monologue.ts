import type { TranscriptLine } from '@/lib/features/reviews/transcripts/schema'
import { readSentence } from '@/lib/features/reviews/transcripts/segment/read-sentence'
import type { TalkFacts } from '@/lib/features/reviews/transcripts/talk/schema'
import { sizeIn } from '@/lib/features/reviews/transcripts/talk/spoken'

/** The longest stretch of lines by one candidate; what others put in only to show that they listen does not end it. */
export function longestMonologue(
  lines: readonly TranscriptLine[],
  candidates: ReadonlySet<string>,
  unit: TalkFacts['unit'],
): TalkFacts['longestMonologue'] {
  const stretches: TranscriptLine[][] = []
  let open: TranscriptLine[] | null = null
  for (const line of lines) {
    const speaks = line.speaker !== null && candidates.has(line.speaker)
    if (speaks && open?.[0]?.speaker === line.speaker) open.push(line)
    else if (speaks) {
      open = [line]
      stretches.push(open)
    } else if (readSentence(line.text).act !== 'reaction') open = null
  }
  const sizeOf = (some: TranscriptLine[]) => some.reduce((sum, { text }) => sum + sizeIn(text, unit), 0)
  const sized = stretches.map((stretch) => ({ stretch, size: sizeOf(stretch) }))
  const longest = sized.reduce<(typeof sized)[number] | null>(
    (best, one) => (best === null || one.size > best.size ? one : best),
    null,
  )
  if (!longest || longest.size === 0) return null
  const { stretch, size } = longest
  const start = stretch[0]?.startMs ?? null
  const end = stretch.at(-1)?.endMs ?? null
  return {
    size,
    ms: start === null || end === null ? null : Math.max(0, end - start),
    lines: stretch.map(({ id }) => id),
  }
}
