import { z } from 'zod'
import { localeSchema } from '@/lib/core/locale'
import { reportSchema } from '@/lib/features/reports/model'

/** A question about a report, and what was said in the chat before it. */
export const answerInputSchema = z.object({
  report: reportSchema,
  /** The language of the answer. */
  language: localeSchema,
  question: z.string(),
  /** The latest exchanges, the oldest first. */
  history: z.array(z.object({ author: z.enum(['candidate', 'assistant']), text: z.string() })),
})
export type AnswerInput = z.infer<typeof answerInputSchema>
