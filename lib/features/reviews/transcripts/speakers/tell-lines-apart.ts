import type { Locale } from '@/lib/core/locale'
import type { SpokenLine } from '@/lib/features/reviews/transcripts/schema'
import { findCourse } from '@/lib/features/reviews/transcripts/speakers/find-course'
import { type Side, sideOf } from '@/lib/features/reviews/transcripts/speakers/moves'
import { seeSigns } from '@/lib/features/reviews/transcripts/speakers/see-signs'
import { weights } from '@/lib/features/reviews/transcripts/speakers/weights'

/**
 * Tells who speaks each line by what is said: the likeliest course of the whole conversation, by weights that were fitted
 * to labelled interviews (`npm run fit:speakers`).
 * @param known who speaks a line where that is known
 */
export function tellLinesApart(
  lines: readonly SpokenLine[],
  known: readonly (Side | null)[],
  language: Locale,
): Side[] {
  const spots = seeSigns(lines, language)
  return findCourse(spots, (at, move) => !known[at] || known[at] === sideOf(move), weights).map(sideOf)
}
