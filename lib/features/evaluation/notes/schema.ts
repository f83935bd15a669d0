import { z } from 'zod'
import { storyParts } from '@/lib/features/evaluation/signals/story'

const countSchema = z.number().int().min(0)
const quotesSchema = z.array(z.string())

/** How an answer was told. Notes name what was said and what was not; no score is made of them. */
export const turnNotesSchema = z.object({
  /** The parts of a told experience and the words that tell each; null where none was asked for. */
  story: z.array(z.object({ part: z.enum(storyParts), quote: z.string().nullable() })).nullable(),
  /** Sentences that tell a deed: how many as one's own ("I"), how many as a group's ("we"), and an example of each. */
  ownership: z.object({ own: countSchema, shared: countSchema, quotes: quotesSchema }),
  /** Sentences that say something, how many of them give a figure or an example, and which do. */
  specificity: z.object({ sentences: countSchema, concrete: countSchema, quotes: quotesSchema }),
  /** The first words that give a figure, those of a result before others; null when none do. */
  figure: z.string().nullable(),
})
export type TurnNotes = z.infer<typeof turnNotesSchema>
