import type { TurnReading } from '@/lib/features/evaluation/signals/read-turn'
import { type StoryPart, storyParts } from '@/lib/features/evaluation/signals/story'

/**
 * Which parts of a story an answer tells. A result counts when a telling sentence gives it; the setting may stand in
 * any sentence.
 */
export function toldParts({ sentences }: TurnReading): Set<StoryPart> {
  return new Set(
    storyParts.filter((part) =>
      sentences.some(
        (sentence) =>
          sentence.story.has(part) && (part === 'situation' || part === 'task' || sentence.telling),
      ),
    ),
  )
}
