import type { JudgedDimension } from '@/lib/features/evaluation/ai/judge-turn/schema'
import { levelOf, quotesOf } from '@/lib/features/evaluation/dimensions/judged'
import type { Say } from '@/lib/features/evaluation/say'
import { hasMatter, isOpen } from '@/lib/features/evaluation/signals/open-question'
import type { TurnReading } from '@/lib/features/evaluation/signals/read-turn'
import { plenty } from '@/lib/features/evaluation/signals/sign'

/** Coverage from which nothing more is expected: no answer makes every point in full. */
const fullCoverage = 0.85

/** The value, of level 4, above which nobody can say that an answer is right and whole without knowing what was expected. */
const mostWhenOpen = 0.75

/**
 * Professional knowledge: which expected points are made and how far (over half), how deep it goes (a third), and
 * whether it is about the matter at all. Where nobody knows what was expected depth alone decides, up to
 * level 4; null where the question asks for none.
 */
export function judgeKnowledge(
  { input, askedWords, sentences, matches, coverage, depth }: TurnReading,
  say: Say,
): JudgedDimension | null {
  const made = matches.filter((match) => match.covered)
  const touching = sentences.filter((sentence) => sentence.touching)
  const value = 0.1 * plenty(touching.length, 2) + 0.45 * plenty(coverage, fullCoverage) + 0.45 * depth
  const evidence = made.flatMap((match) => match.sentence ?? [])
  if (isOpen(input)) {
    if (!hasMatter(askedWords)) return null
    const quotes = quotesOf(
      sentences.filter((sentence) => sentence.telling),
      (sentence) => sentence.topical.size,
    )
    return {
      level: levelOf(Math.min(mostWhenOpen, value)),
      quotes: quotes.length > 0 ? quotes : quotesOf(sentences, undefined, 1),
      note: say('notes.knowledgeOpen'),
    }
  }
  const quotes = quotesOf(evidence.length > 0 ? evidence : sentences.slice(0, 1))
  if (quotes.length === 0) return null
  return {
    level: levelOf(value),
    quotes,
    note: say('notes.knowledge', { made: made.length, total: matches.length }),
  }
}
