import type { JudgedDimension } from '@/lib/features/evaluation/ai/judge-turn/schema'
import { levelOf, quotesOf } from '@/lib/features/evaluation/dimensions/judged'
import type { Say } from '@/lib/features/evaluation/say'
import type { TurnReading } from '@/lib/features/evaluation/signals/read-turn'
import { plenty } from '@/lib/features/evaluation/signals/sign'
import { toldParts } from '@/lib/features/evaluation/signals/story-parts'

/**
 * Logical thinking: reasons and alternatives beside what is said, in an order. Of a told experience: how complete
 * the story is (situation, task, action, result). Of an explanation: also how far it gets to the points.
 */
export function judgeLogic(reading: TurnReading, say: Say): JudgedDimension | null {
  const { sentences, coverage, depth, input } = reading
  if (sentences.length === 0) return null
  const telling = sentences.filter((sentence) => sentence.telling)
  const reasoned = sentences.filter(
    (sentence) =>
      (sentence.telling || sentence.topical.size > 0) && (sentence.reasons || sentence.alternatives),
  )
  const ordered = telling.filter((sentence) => sentence.structured)
  const reasons = plenty(reasoned.length, 2)
  const shown = quotesOf(reasoned.length > 0 ? reasoned : telling, (sentence) => sentence.topical.size)
  const quotes = shown.length > 0 ? shown : quotesOf(sentences, undefined, 1)
  if (input.type === 'behavioral') {
    const parts = toldParts(reading)
    const value = 0.1 + 0.15 * parts.size + 0.1 * plenty(ordered.length, 2) + 0.15 * reasons + 0.1 * depth
    return { level: levelOf(value), quotes, note: say('notes.logicStory', { parts: parts.size }) }
  }
  const value = 0.1 + 0.3 * reasons + 0.15 * plenty(ordered.length, 2) + 0.25 * coverage + 0.2 * depth
  return {
    level: levelOf(value),
    quotes,
    note: say(reasoned.length > 0 ? 'notes.logicReasons' : 'notes.logicNoReasons', {
      count: reasoned.length,
    }),
  }
}
