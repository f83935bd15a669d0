import { z } from 'zod'
import { localizedSchema } from '@/lib/core/locale'

const termsSchema = z.object({ en: z.array(z.string().min(1)), 'zh-CN': z.array(z.string().min(1)) })

/** Weights of the dimensions for one type of question; the rubric's test sees that they are those of the type. */
const weightsSchema = z
  .partialRecord(
    z.enum(['knowledge', 'skillMatch', 'expression', 'logic', 'innovation', 'composure']),
    z.number().positive().max(1),
  )
  .refine(
    (weights) => Math.abs(Object.values(weights).reduce((sum, weight) => sum + weight, 0) - 1) < 1e-6,
    'weights must add up to 1',
  )

const questionSchema = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  type: z.enum(['basic', 'technical', 'behavioral', 'situational']),
  difficulty: z.number().int().min(1).max(5),
  skill: z.string(),
  question: localizedSchema,
  points: z
    .array(z.object({ text: localizedSchema, terms: termsSchema }))
    .min(3)
    .max(6),
  modelAnswer: localizedSchema,
  /** What candidates typically get wrong or forget. */
  mistakes: z.array(localizedSchema).min(2).max(4),
  followUps: z.array(localizedSchema).length(2),
})

/** One file of db/seed/positions: a position and its questions, written by hand in both languages. */
export const bankFileSchema = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  category: z.enum(['internet', 'finance', 'education', 'general']),
  title: localizedSchema,
  description: localizedSchema,
  requirements: z.array(localizedSchema).min(3),
  skills: z.array(z.object({ id: z.string(), name: localizedSchema, aliases: termsSchema })).min(3),
  /** Where the work asks for something else than the rubric expects of everybody. */
  weights: z
    .partialRecord(z.enum(['basic', 'technical', 'behavioral', 'situational']), weightsSchema)
    .nullable()
    .default(null),
  questions: z.array(questionSchema).min(10),
})
export type BankFile = z.infer<typeof bankFileSchema>
