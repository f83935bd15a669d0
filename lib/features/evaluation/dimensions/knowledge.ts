import type { JudgedDimension } from '@/lib/features/evaluation/ai/judge-turn/schema'
import { levelOf, quotesOf } from '@/lib/features/evaluation/dimensions/judged'
import type { Say } from '@/lib/features/evaluation/say'
import type { TurnReading } from '@/lib/features/evaluation/signals/read-turn'
import { plenty } from '@/lib/features/evaluation/signals/sign'

/** Coverage from which nothing more is expected: no answer makes every point in full. */
const fullCoverage = 0.85

/**
 * Professional knowledge: which expected points are made and how far (over half), how deep it goes (a third), and
 * whether it is about the matter at all.
 */
export function judgeKnowledge(
  { sentences, matches, coverage, depth }: TurnReading,
  say: Say,
): JudgedDimension | null {
  const made = matches.filter((match) => match.covered)
  const touching = sentences.filter((sentence) => sentence.touching)
  const value = 0.1 * plenty(touching.length, 2) + 0.45 * plenty(coverage, fullCoverage) + 0.45 * depth
  const evidence = made.flatMap((match) => match.sentence ?? [])
  const quotes = quotesOf(evidence.length > 0 ? evidence : sentences.slice(0, 1))
  if (quotes.length === 0) return null
  return {
    level: levelOf(value),
    quotes,
    note: say('notes.knowledge', { made: made.length, total: matches.length }),
  }
}
