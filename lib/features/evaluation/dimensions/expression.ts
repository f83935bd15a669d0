import type { JudgedDimension } from '@/lib/features/evaluation/ai/judge-turn/schema'
import { levelOf, quotesOf } from '@/lib/features/evaluation/dimensions/judged'
import type { Say } from '@/lib/features/evaluation/say'
import type { TurnReading } from '@/lib/features/evaluation/signals/read-turn'
import { plenty } from '@/lib/features/evaluation/signals/sign'

/**
 * Expression: sentences that say something, an order the listener can follow, and examples or figures. Sentences
 * that say nothing are not counted, so talking longer earns nothing.
 */
export function judgeExpression({ sentences, copied }: TurnReading, say: Say): JudgedDimension | null {
  if (sentences.length === 0) {
    const quotes = quotesOf(copied, undefined, 1)
    return quotes.length > 0 ? { level: levelOf(0), quotes, note: say('notes.expressionCopied') } : null
  }
  const telling = sentences.filter((sentence) => sentence.telling)
  if (telling.length === 0) {
    const touching = sentences.filter((sentence) => sentence.touching)
    return {
      level: levelOf(0.05 + 0.2 * plenty(touching.length, 2)),
      quotes: quotesOf(touching.length > 0 ? touching : sentences, undefined, 1),
      note: say('notes.expressionEmpty'),
    }
  }
  const ordered = telling.filter((sentence) => sentence.structured)
  const concrete = telling.filter((sentence) => sentence.example || sentence.measure)
  const value =
    0.2 + 0.4 * plenty(telling.length, 4) + 0.2 * plenty(ordered.length, 2) + 0.2 * plenty(concrete.length, 2)
  return {
    level: levelOf(value),
    quotes: quotesOf(
      telling,
      (sentence) => Number(sentence.structured) + Number(sentence.measure || sentence.example),
    ),
    note: say(
      ordered.length === 0
        ? 'notes.expressionUnordered'
        : concrete.length === 0
          ? 'notes.expressionAbstract'
          : 'notes.expression',
    ),
  }
}
