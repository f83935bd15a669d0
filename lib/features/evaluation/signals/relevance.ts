import type { TurnReading } from '@/lib/features/evaluation/signals/read-turn'

/** Weight of signs from which an answer is surely about its question; a story fits many questions and needs more. */
const surely = { explanation: 8, story: 18 }

/** Words shared with the question count up to this many: whoever only repeats it is not sure to answer it. */
const mostAsked = 3

/** What a made point weighs. */
const pointWeight = 3

/**
 * How far an answer is about its question, 0–1: words of the topic by weight, words shared with the question, and
 * points made, against what leaves no doubt. Counts, not shares, so that more talk around it changes nothing.
 */
export function relevanceOf({ input, sentences, matches, topic }: TurnReading): number {
  const topical = new Set(sentences.flatMap((sentence) => [...sentence.topical]))
  const asked = new Set(sentences.flatMap((sentence) => [...sentence.asked]))
  const made = matches.filter((match) => match.covered).length
  const weight = [...topical].reduce((sum, key) => sum + Math.min(1, topic.get(key) ?? 0), 0)
  const enough = input.type === 'behavioral' ? surely.story : surely.explanation
  return Math.min(1, (weight + Math.min(mostAsked, asked.size) + pointWeight * made) / enough)
}
