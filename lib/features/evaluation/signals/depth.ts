import type { ReadSentence } from '@/lib/features/evaluation/signals/read-sentence'
import { plenty } from '@/lib/features/evaluation/signals/sign'

/** What is concrete in a sentence, and what each counts beside a figure. */
const parts: { has: (sentence: ReadSentence) => boolean; counts: number }[] = [
  { has: (sentence) => sentence.measure, counts: 1 },
  { has: (sentence) => sentence.alternatives, counts: 1 },
  { has: (sentence) => sentence.owned, counts: 1 },
  { has: (sentence) => sentence.lesson, counts: 1 },
  { has: (sentence) => sentence.reasons, counts: 0.5 },
  { has: (sentence) => sentence.story.has('action'), counts: 0.5 },
  { has: (sentence) => sentence.outcome, counts: 0.5 },
]

/** What a distinct word of the topic counts. */
const topicWord = 0.25

/** How much of it is plenty; and in one sentence: from where a short answer is dense, how far, and what that earns. */
const enough = { inAll: 10, perSentence: { from: 0.8, full: 2.3, most: 0.6 } } as const

/**
 * How much an answer goes into, 0–1: figures, alternatives, own part and lessons, reasons, deeds and results, and words of
 * the topic. General talk has none of them at any length; a short answer full of them is worth more than half.
 */
export function depthOf(sentences: readonly ReadSentence[]): number {
  const { from, full, most } = enough.perSentence
  const density = (concreteIn(sentences) / Math.max(1, sentences.length) - from) / (full - from)
  return Math.max(plenty(concreteIn(sentences), enough.inAll), Math.min(most, density))
}

/** What is concrete in an answer: about 1 a sentence in good ones, a third in empty ones; unbounded. */
export function concreteIn(sentences: readonly ReadSentence[]): number {
  const topical = new Set(sentences.flatMap((sentence) => [...sentence.topical]))
  const concrete = sentences
    .filter((sentence) => sentence.telling || sentence.measure || sentence.topical.size > 0)
    .flatMap((sentence) => parts.filter(({ has }) => has(sentence)))
  return concrete.reduce((soFar, { counts }) => soFar + counts, 0) + topicWord * topical.size
}
