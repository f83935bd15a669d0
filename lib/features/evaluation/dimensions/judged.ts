import type { ReadSentence } from '@/lib/features/evaluation/signals/read-sentence'

/** How many quotes a dimension shows: enough to see why, few enough to read. */
const quoteCount = 2

/** The level, 1–5, of a value from 0 to 1. */
export function levelOf(value: number): number {
  return 1 + 4 * Math.min(1, Math.max(0, value))
}

/** The verbatim sentences that show something best: first by `rank` (higher is better), then by order. */
export function quotesOf<T extends Pick<ReadSentence, 'text'>>(
  sentences: readonly T[],
  rank: (sentence: T) => number = () => 0,
  count = quoteCount,
): string[] {
  const ranked = sentences.map((sentence, at) => ({ sentence, at, rank: rank(sentence) }))
  ranked.sort((a, b) => b.rank - a.rank || a.at - b.at)
  const chosen = ranked.slice(0, count).sort((a, b) => a.at - b.at)
  return [...new Set(chosen.map(({ sentence }) => sentence.text))]
}
