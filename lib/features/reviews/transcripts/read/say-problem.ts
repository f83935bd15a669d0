import type { Locale } from '@/lib/core/locale'
import { translator } from '@/lib/core/translate'
import type { TranscriptProblem } from '@/lib/features/reviews/transcripts/read/problems'

/** A problem in a reader's language. Its examples, which are the source's own words, stand beside it. */
export function sayProblem({ kind, count }: TranscriptProblem, locale: Locale): string {
  return translator(locale, 'transcripts')(`problems.${kind}`, { count })
}
