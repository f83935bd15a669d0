/** A stretch of an answer; `quote` is the index of the quote it is, or null between quotes. */
export type Stretch = { text: string; quote: number | null }

/**
 * Cuts an answer at the quotes it contains, keeping every character. A quote that does not occur, or that
 * overlaps an earlier one, is left out.
 */
export function splitQuotes(answer: string, quotes: string[]): Stretch[] {
  const found = quotes
    .map((text, quote) => ({ quote, text, start: answer.indexOf(text) }))
    .filter(({ text, start }) => text !== '' && start >= 0)
    .sort((a, b) => a.start - b.start)
  const stretches: Stretch[] = []
  let end = 0
  for (const { quote, text, start } of found) {
    if (start < end) continue
    if (start > end) stretches.push({ text: answer.slice(end, start), quote: null })
    stretches.push({ text, quote })
    end = start + text.length
  }
  if (end < answer.length) stretches.push({ text: answer.slice(end), quote: null })
  return stretches
}
