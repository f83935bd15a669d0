import { z } from 'zod'
import { localeSchema } from '@/lib/core/locale'
import { difficultySchema, expectedPointSchema, questionTypeSchema } from '@/lib/features/questions/model'

/** Questions as an interviewer asked them, in the interview's language. */
export const describeInputSchema = z.object({
  language: localeSchema,
  positionTitle: z.string(),
  questions: z.array(z.string()),
})
export type DescribeInput = z.infer<typeof describeInputSchema>

/** What a good answer to each of them contains. */
export const describedSchema = z.object({
  questions: z.array(
    z.object({
      number: z.number().int().describe('the number of the question'),
      type: questionTypeSchema,
      difficulty: difficultySchema,
      skill: z.string().min(1).max(60),
      points: z.array(expectedPointSchema).min(1).max(6),
      modelAnswer: z.string(),
    }),
  ),
})
export type Described = z.infer<typeof describedSchema>
