import { z } from 'zod'
import { localeSchema } from '@/lib/core/locale'
import {
  difficultySchema,
  expectedPointSchema,
  plannedQuestionSchema,
  questionPlanSchema,
  questionTypeSchema,
} from '@/lib/features/questions/model'

/** What questions are written from, in the interview's language: those of one type. */
export const generationInputSchema = z.object({
  language: localeSchema,
  type: questionTypeSchema,
  plan: questionPlanSchema,
  /** One for each question to be written, as plan-slots.ts describes them. */
  slots: z.array(
    z.object({
      difficulty: difficultySchema,
      /** Id of a skill of the position; null where it has none. */
      skill: z.string().nullable(),
      /** Whether the plan wants just this difficulty, and just this skill. */
      exact: z.object({ difficulty: z.boolean(), skill: z.boolean() }),
    }),
  ),
  position: z.object({
    title: z.string(),
    requirements: z.array(z.string()),
    skills: z.array(z.object({ id: z.string(), name: z.string(), aliases: z.array(z.string()) })),
  }),
  facts: z.array(z.object({ section: z.string(), text: z.string() })),
  /** How questions of this type sound. */
  examples: z.array(z.string()),
  /** Questions that are asked anyway, or were asked lately. */
  taken: z.array(z.string()),
})
export type GenerationInput = z.infer<typeof generationInputSchema>

const basisSchema = plannedQuestionSchema.shape.basis

/** Questions of one type as a model writes them. */
export const writtenSchema = z.object({
  questions: z.array(
    z.object({
      difficulty: difficultySchema,
      skill: z.string().describe('one of the listed skills, as it is written there'),
      text: z.string().min(1),
      points: z.array(expectedPointSchema).min(1).max(6),
      modelAnswer: z.string(),
      followUps: z.array(z.string()),
      basis: basisSchema,
    }),
  ),
})
export type Written = z.infer<typeof writtenSchema>
