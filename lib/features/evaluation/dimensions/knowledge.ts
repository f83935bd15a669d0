import type { JudgedDimension } from '@/lib/features/evaluation/ai/judge-turn/schema'
import { levelOf, quotesOf } from '@/lib/features/evaluation/dimensions/judged'
import type { Say } from '@/lib/features/evaluation/say'
import type { TurnReading } from '@/lib/features/evaluation/signals/read-turn'
import { plenty } from '@/lib/features/evaluation/signals/sign'

/** Professional knowledge: which expected points are made (four fifths), and whether they are explained (one fifth). */
export function judgeKnowledge(
  { sentences, matches, coverage }: TurnReading,
  say: Say,
): JudgedDimension | null {
  const made = matches.filter((match) => match.covered)
  const explained = sentences.filter(
    (sentence) => sentence.topical.size > 0 && (sentence.reasons || sentence.alternatives),
  )
  const value = coverage * (0.8 + 0.2 * plenty(explained.length, 2))
  const evidence = made.flatMap((match) => match.sentence ?? [])
  const quotes = quotesOf(evidence.length > 0 ? evidence : sentences.slice(0, 1))
  if (quotes.length === 0) return null
  return {
    level: levelOf(value),
    quotes,
    note: say('notes.knowledge', { made: made.length, total: matches.length }),
  }
}
