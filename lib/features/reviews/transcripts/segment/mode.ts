import type { AsideKind } from '@/lib/features/reviews/transcripts/schema'

/** What is being talked about: the last turn, or why it is none. */
export type Mode = 'turn' | 'opening' | AsideKind
