import { z } from 'zod'

export const questionTypes = ['basic', 'technical', 'behavioral', 'situational'] as const
export const questionTypeSchema = z.enum(questionTypes)
export type QuestionType = z.infer<typeof questionTypeSchema>

/** 1 (warm-up) to 5 (expert). */
export const difficultySchema = z.number().int().min(1).max(5)

/** What a good answer must contain, with words that show it is there. */
export const expectedPointSchema = z.object({
  text: z.string().min(1),
  terms: z.array(z.string().min(1)),
})
export type ExpectedPoint = z.infer<typeof expectedPointSchema>

/** Questions of one type at most, and of all types together. */
export const maxOfType = 10
export const planSize = { min: 1, max: 12 } as const

const countSchema = z.number().int().min(0).max(maxOfType)

/** How many questions of which types an interview asks, and how hard they may be. */
export const questionPlanSchema = z
  .object({
    counts: z.object({
      basic: countSchema,
      technical: countSchema,
      behavioral: countSchema,
      situational: countSchema,
    }),
    difficulty: z.object({ min: difficultySchema, max: difficultySchema }),
  })
  .refine((plan) => plan.difficulty.min <= plan.difficulty.max, { path: ['difficulty'] })
  .refine((plan) => plannedCount(plan) >= planSize.min && plannedCount(plan) <= planSize.max, {
    path: ['counts'],
  })
export type QuestionPlan = z.infer<typeof questionPlanSchema>

/** Five technical and three behavioral questions, easier ones first. */
export const defaultPlan: QuestionPlan = {
  counts: { basic: 0, technical: 5, behavioral: 3, situational: 0 },
  difficulty: { min: 1, max: 5 },
}

/** How many questions a plan asks in all. */
export function plannedCount(plan: { counts: Record<QuestionType, number> }): number {
  return questionTypes.reduce((sum, type) => sum + plan.counts[type], 0)
}

/** What a question is about: a line of the resume, a requirement of the position, or the position in general. */
const questionBasisSchema = z.object({
  kind: z.enum(['resume', 'requirement', 'position']),
  /** The words themselves; empty for `position`. */
  quote: z.string(),
})

/** A question of one interview, in the interview's language. */
export const plannedQuestionSchema = z.object({
  /** The bank question it is or was made from; null when an AI wrote it. */
  bankId: z.string().nullable(),
  type: questionTypeSchema,
  difficulty: difficultySchema,
  skill: z.string(),
  text: z.string().min(1),
  points: z.array(expectedPointSchema).min(1).max(6),
  modelAnswer: z.string(),
  followUps: z.array(z.string()),
  basis: questionBasisSchema,
})
export type PlannedQuestion = z.infer<typeof plannedQuestionSchema>
