import type { JudgeTurnInput } from '@/lib/features/evaluation/ai/judge-turn/schema'
import type { ReadSentence } from '@/lib/features/evaluation/signals/read-sentence'
import { isVague } from '@/lib/features/questions/text/units'

/** Whether nobody knows what was expected of an answer, as when somebody else asked. */
export function isOpen({ points }: Pick<JudgeTurnInput, 'points'>): boolean {
  return points.length === 0
}

/** Telling words from which on a question has a matter: "Tell me about yourself" has none. */
const leastAsked = 2

/** Whether a question with so many telling words is about something that an answer could miss or know. */
export function hasMatter(askedWords: number): boolean {
  return askedWords >= leastAsked
}

/** Distinct words of its own from which a sentence can be about something. */
const ownWords = 3

/**
 * Whether a sentence says something when there are no points to say what: a figure, or words of its own together with a
 * reason, a deed, a result or the question's words. Talk that would fit any question has one or the other at most.
 */
export function saysSomething(sentence: Omit<ReadSentence, 'telling' | 'touching'>): boolean {
  if (sentence.measure) return true
  if (ownWordsIn(sentence) < ownWords) return false
  return (
    sentence.reasons ||
    sentence.alternatives ||
    sentence.owned ||
    sentence.lesson ||
    sentence.outcome ||
    sentence.story.has('action') ||
    sentence.asked.size + sentence.topical.size > 1
  )
}

/** How many distinct words a sentence has that would not fit any answer. */
export function ownWordsIn({ units }: Pick<ReadSentence, 'units'>): number {
  return new Set(units.map(({ key }) => key).filter((key) => !isVague(key))).size
}
