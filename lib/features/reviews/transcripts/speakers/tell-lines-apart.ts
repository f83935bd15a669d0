import type { Locale } from '@/lib/core/locale'
import { findCourse } from '@/lib/features/reviews/transcripts/chain/find-course'
import type { SpokenLine } from '@/lib/features/reviews/transcripts/schema'
import { type Move, moves, type Side, sideOf } from '@/lib/features/reviews/transcripts/speakers/moves'
import { seeSigns } from '@/lib/features/reviews/transcripts/speakers/see-signs'
import { weights } from '@/lib/features/reviews/transcripts/speakers/weights'

/**
 * Tells who speaks each line by what is said: the likeliest course of the whole conversation, by weights that were fitted
 * to labelled interviews (`npm run fit:speakers`).
 * @param known who speaks a line where that is known
 */
export async function tellLinesApart(
  lines: readonly SpokenLine[],
  known: readonly (Side | null)[],
  language: Locale,
): Promise<Side[]> {
  const spots = await seeSigns(lines, known, language)
  return findCourse(spots, weights).map((move) => sideOf(moves[move] as Move))
}
