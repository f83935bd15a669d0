import type { JudgedDimension } from '@/lib/features/evaluation/ai/judge-turn/schema'
import { levelOf, quotesOf } from '@/lib/features/evaluation/dimensions/judged'
import type { Say } from '@/lib/features/evaluation/say'
import type { TurnReading } from '@/lib/features/evaluation/signals/read-turn'
import { plenty } from '@/lib/features/evaluation/signals/sign'

/** Innovation: alternatives weighed and things tried on one's own initiative. Null when there is neither. */
export function judgeInnovation({ sentences }: TurnReading, say: Say): JudgedDimension | null {
  const telling = sentences.filter((sentence) => sentence.telling)
  const weighed = telling.filter((sentence) => sentence.alternatives)
  const started = telling.filter((sentence) => sentence.initiative)
  if (weighed.length + started.length === 0) return null
  const measured = telling.some((sentence) => sentence.measure && sentence.outcome)
  const value =
    0.35 + 0.3 * plenty(weighed.length, 2) + 0.2 * plenty(started.length, 2) + (measured ? 0.15 : 0)
  return {
    level: levelOf(value),
    quotes: quotesOf(
      telling.filter((sentence) => sentence.alternatives || sentence.initiative),
      (sentence) => Number(sentence.alternatives) + Number(sentence.initiative),
    ),
    note: say(weighed.length > 0 ? 'notes.innovationWeighed' : 'notes.innovationStarted'),
  }
}
