import { z } from 'zod'
import { localeSchema } from '@/lib/core/locale'
import { questionTypeSchema } from '@/lib/features/questions/model'

export const hintInputSchema = z.object({
  language: localeSchema,
  question: z.string(),
  type: questionTypeSchema,
  /** What the candidate has answered or typed so far; may be empty. */
  soFar: z.string(),
  /** Expected points not made yet, the first to hint at first. */
  missing: z.array(z.string()),
  /** How many hints were given in this turn. */
  given: z.number().int(),
})
export type HintInput = z.infer<typeof hintInputSchema>

export const hintSchema = z.object({ hint: z.string().min(1).max(400) })
