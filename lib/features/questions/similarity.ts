import { fold } from '@/lib/features/questions/text/fold'
import { contentUnits } from '@/lib/features/questions/text/units'

/** Shared content words of two texts over all of theirs (Jaccard index), 0–1. */
function similarity(a: string, b: string): number {
  const left = new Set(contentUnits(fold(a)).map((unit) => unit.key))
  const right = new Set(contentUnits(fold(b)).map((unit) => unit.key))
  const shared = [...left].filter((key) => right.has(key)).length
  const all = left.size + right.size - shared
  return all === 0 ? 0 : shared / all
}

/** Similarity from which two questions count as the same one asked in other words. */
const repeatsFrom = 0.6

/** Whether a question asks again what one of the others asks. */
export function repeats(text: string, others: readonly string[]): boolean {
  return others.some((other) => similarity(text, other) >= repeatsFrom)
}

/** Whether `part` stands in `whole`, apart from spaces, case and width. */
export function occursIn(part: string, whole: string): boolean {
  const strip = (text: string) => fold(text).text.replaceAll(' ', '')
  return part.trim() !== '' && strip(whole).includes(strip(part))
}
