import { fillers } from '@/lib/features/questions/text/fillers'
import type { SpokenLine } from '@/lib/features/reviews/transcripts/schema'
import type { TalkFacts } from '@/lib/features/reviews/transcripts/talk/schema'
import { sizeIn } from '@/lib/features/reviews/transcripts/talk/spoken'

/** Different words that are named: those a person can watch for. */
const named = 5

/** The filler words of lines, all together and in a hundred words or characters, rounded to a tenth. */
export function fillersIn(lines: readonly SpokenLine[], unit: TalkFacts['unit']): TalkFacts['fillers'] {
  const counts = new Map<string, number>()
  for (const { text } of lines)
    for (const [found] of text.matchAll(fillers)) {
      const word = plain(found)
      counts.set(word, (counts.get(word) ?? 0) + 1)
    }
  const count = [...counts.values()].reduce((sum, times) => sum + times, 0)
  const size = lines.reduce((sum, { text }) => sum + sizeIn(text, unit), 0)
  return {
    count,
    perHundred: Math.round((count / (size || 1)) * 1_000) / 10,
    words: [...counts]
      .map(([word, times]) => ({ word, count: times }))
      .sort((a, b) => b.count - a.count)
      .slice(0, named),
  }
}

/** A filler however long it was drawn out: "ummm" is "um", 嗯嗯 is 嗯. */
function plain(found: string): string {
  const word = found.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '').toLowerCase()
  return /^(?:um+|uh+|hmm+|嗯+|呃+|额+)$/u.test(word) ? word.replace(/(.)\1+$/u, '$1') : word
}
