import type { PlannedTurns } from '@/lib/features/reviews/plan-turns'
import type { QualityFinding } from '@/lib/features/reviews/transcripts/quality/schema'
import type { TranscriptLine } from '@/lib/features/reviews/transcripts/schema'

/** Share of an answer's characters that must be made out for it to be judged. */
const madeOutShare = 0.5

/**
 * The turns of which too little was made out to judge them: half of what was answered, or more, stands in lines that the
 * quality gate found to be unsure or no speech.
 * @returns their ids
 */
export function unclearTurns(
  parts: PlannedTurns['parts'],
  lines: readonly TranscriptLine[],
  quality: readonly QualityFinding[],
): string[] {
  const unclear = new Set(
    quality.filter(({ unjudged }) => unjudged.includes('these_lines')).flatMap((finding) => finding.lines),
  )
  if (unclear.size === 0) return []
  const lengths = new Map(lines.map(({ id, text }) => [id, text.length]))
  const answered = parts.filter(({ part, turnId }) => part === 'answer' && turnId !== null)
  const byTurn = Map.groupBy(answered, ({ turnId }) => turnId)
  return [...byTurn].flatMap(([turnId, own]) => {
    const lengthOf = (some: typeof own) => some.reduce((sum, { id }) => sum + (lengths.get(id) ?? 0), 0)
    const lost = lengthOf(own.filter(({ id }) => unclear.has(id)))
    return turnId !== null && lost > 0 && lost >= (1 - madeOutShare) * lengthOf(own) ? [turnId] : []
  })
}
