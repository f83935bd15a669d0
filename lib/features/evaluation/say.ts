import type { Locale } from '@/lib/core/locale'
import { translator } from '@/lib/core/translate'

/** The words of this feature in an interview's language. */
export function sayIn(language: Locale) {
  return translator(language, 'evaluation.offline')
}
export type Say = ReturnType<typeof sayIn>
