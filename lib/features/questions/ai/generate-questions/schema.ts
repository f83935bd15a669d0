import { z } from 'zod'
import { localeSchema } from '@/lib/core/locale'
import {
  difficultySchema,
  expectedPointSchema,
  plannedQuestionSchema,
  questionPlanSchema,
  questionTypeSchema,
} from '@/lib/features/questions/model'

/** Something the resume says, and where. */
const factSchema = z.object({ section: z.string(), text: z.string() })

/** Everything questions are made from, in the interview's language. */
export const generationInputSchema = z.object({
  language: localeSchema,
  plan: questionPlanSchema,
  position: z.object({
    title: z.string(),
    requirements: z.array(z.string()),
    skills: z.array(z.object({ id: z.string(), name: z.string(), aliases: z.array(z.string()) })),
  }),
  facts: z.array(factSchema),
  bank: z.array(
    z.object({
      id: z.string(),
      type: questionTypeSchema,
      difficulty: difficultySchema,
      skill: z.string(),
      /** What the skill is called where it is none of the position's. */
      skillName: z.string().optional(),
      text: z.string(),
      points: z.array(expectedPointSchema),
      modelAnswer: z.string(),
      followUps: z.array(z.string()),
    }),
  ),
  /** Bank questions this person was asked lately. */
  avoid: z.array(z.string()),
})
export type GenerationInput = z.infer<typeof generationInputSchema>

/** The questions of one interview, in the order they are asked. */
export const generatedSchema = z.object({
  questions: z.array(plannedQuestionSchema.extend({ bankId: z.string().nullable().default(null) })),
})
export type Generated = z.infer<typeof generatedSchema>
