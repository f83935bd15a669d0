import type { Weights } from '@/lib/features/reviews/transcripts/speakers/find-course'
import signs from '@/lib/features/reviews/transcripts/speakers/weights/signs.json'
import english from '@/lib/features/reviews/transcripts/speakers/weights/words.en.json'
import chinese from '@/lib/features/reviews/transcripts/speakers/weights/words.zh-CN.json'

/**
 * What tells by whom a line is said, in figures. They are fitted, never edited: `npm run fit:speakers` writes them from the
 * labelled interviews that may be looked at, and prints how well such weights do on interviews they were not fitted to.
 * Words of both languages count in every interview: many are held in both.
 */
export const weights: Weights = { ...signs, words: { ...english, ...chinese } }
