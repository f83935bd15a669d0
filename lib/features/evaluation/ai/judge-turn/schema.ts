import { z } from 'zod'
import { localeSchema } from '@/lib/core/locale'
import type { Dimension } from '@/lib/features/evaluation/model'
import { difficultySchema, expectedPointSchema, questionTypeSchema } from '@/lib/features/questions/model'

export const judgeTurnInputSchema = z.object({
  language: localeSchema,
  question: z.string(),
  type: questionTypeSchema,
  difficulty: difficultySchema,
  skill: z.string(),
  /** None where nobody knows what was expected. */
  points: z.array(expectedPointSchema),
  /** One good answer among others; may be empty. */
  modelAnswer: z.string(),
  /** What is said elsewhere of the matter of a question without points. */
  background: z.array(z.string()).optional(),
  /** What was answered, in order: to the question first, then to each follow-up. */
  answers: z.array(z.object({ to: z.string(), text: z.string() })).min(1),
})
export type JudgeTurnInput = z.infer<typeof judgeTurnInputSchema>

/** 1–5; a half or other fraction lies between two anchors. */
const levelSchema = z.number().min(1).max(5)

const quotesSchema = z.array(z.string())

const judgedDimensionSchema = z
  .object({
    level: levelSchema,
    quotes: quotesSchema.describe('verbatim passages of the answer that show this level'),
    note: z.string().describe('why these words meet the anchor of this level, one sentence'),
  })
  .nullable()
  .describe('null when the answer gives no evidence for it')

const judgedFindingSchema = z.object({ text: z.string(), quote: z.string().nullable() })

/** What a judge returns: levels and quotes. Numbers follow from them in code. */
export const judgementSchema = z.object({
  relevance: levelSchema.describe('how far the answer is about the question: 1 not at all, 5 entirely'),
  dimensions: z.object({
    knowledge: judgedDimensionSchema,
    skillMatch: judgedDimensionSchema,
    expression: judgedDimensionSchema,
    logic: judgedDimensionSchema,
    innovation: judgedDimensionSchema,
    composure: judgedDimensionSchema,
  } satisfies Record<Dimension, typeof judgedDimensionSchema>),
  points: z
    .array(
      z.object({
        number: z.number().int().describe('number of the expected point, from 1'),
        covered: z.boolean(),
        quote: z.string().nullable().describe('the verbatim passage that makes the point'),
      }),
    )
    .describe('one entry for every expected point'),
  strengths: z.array(judgedFindingSchema).describe('at most 3, each with a verbatim quote'),
  gaps: z.array(judgedFindingSchema).describe('at most 3; quote null where something is missing'),
  feedback: z.string().min(1).describe('two or three sentences to the candidate'),
  improvedAnswer: z.string().min(1).describe('a better answer made only of facts the candidate gave'),
  advice: z.string().min(1).describe('one thing to practise next'),
})
export type Judgement = z.infer<typeof judgementSchema>
export type JudgedDimension = NonNullable<z.infer<typeof judgedDimensionSchema>>
