/** A stretch of a text that is quoted somewhere, or of what lies between. */
export type Stretch = { text: string; start: number; marked: boolean }

/** Cuts a text at the quotes it contains, keeping every character; quotes that overlap or touch become one. */
export function markQuotes(text: string, quotes: readonly string[]): Stretch[] {
  const ranges = quotes
    .filter((quote) => quote !== '' && text.includes(quote))
    .map((quote) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length }))
    .sort((a, b) => a.start - b.start)
  const stretches: Stretch[] = []
  let reached = 0
  const take = (end: number, marked: boolean) => {
    if (end <= reached) return
    const last = stretches.at(-1)
    const piece = text.slice(reached, end)
    if (marked && last?.marked) last.text += piece
    else stretches.push({ text: piece, start: reached, marked })
    reached = end
  }
  for (const { start, end } of ranges) {
    take(start, false)
    take(end, true)
  }
  take(text.length, false)
  return stretches
}
