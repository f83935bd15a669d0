import type { JudgedDimension } from '@/lib/features/evaluation/ai/judge-turn/schema'
import { levelOf, quotesOf } from '@/lib/features/evaluation/dimensions/judged'
import type { Say } from '@/lib/features/evaluation/say'
import type { TurnReading } from '@/lib/features/evaluation/signals/read-turn'
import { plenty } from '@/lib/features/evaluation/signals/sign'

/**
 * Skill match: the candidate's own use of the skill. What they did (how often, in how much detail of the topic),
 * with which figures, and with which reasons. Null when they tell of no use of their own.
 */
export function judgeSkillMatch({ sentences, depth }: TurnReading, say: Say): JudgedDimension | null {
  const own = sentences.filter(
    (sentence) => sentence.telling && (sentence.story.has('action') || sentence.story.has('task')),
  )
  if (own.length === 0) return null
  const detail = new Set(own.flatMap((sentence) => [...sentence.topical]))
  const telling = sentences.filter((sentence) => sentence.telling)
  const measured = telling.filter((sentence) => sentence.measure)
  const thought = telling.filter((sentence) => sentence.reasons || sentence.alternatives)
  const value =
    0.1 +
    0.2 * plenty(own.length, 3) +
    0.2 * plenty(detail.size, 8) +
    0.15 * plenty(measured.length, 2) +
    0.1 * plenty(thought.length, 2) +
    0.25 * depth
  return {
    level: levelOf(value),
    quotes: quotesOf(own, (sentence) => sentence.topical.size + (sentence.measure ? 2 : 0)),
    note: say(measured.length > 0 ? 'notes.skillMatchMeasured' : 'notes.skillMatch'),
  }
}
