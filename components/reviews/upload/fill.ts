/** A sentence whose `{words}` are replaced by what they stand for. */
export function fill(sentence: string, values: Record<string, string>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, word: string) => values[word] ?? whole)
}
