import { z } from 'zod'

/** The six dimensions, in the order they are shown. */
export const dimensions = [
  'knowledge',
  'skillMatch',
  'expression',
  'logic',
  'innovation',
  'composure',
] as const
export const dimensionSchema = z.enum(dimensions)
export type Dimension = z.infer<typeof dimensionSchema>

/** 0–100. */
export const scoreSchema = z.number().int().min(0).max(100)

/** 1 (lowest) to 5 (highest): the anchored levels of the rubric. */
const levelSchema = z.number().int().min(1).max(5)

/** A judgement in one dimension and the words that earned it. */
const dimensionScoreSchema = z.object({
  score: scoreSchema,
  level: levelSchema,
  /** Verbatim spans of the answer. */
  quotes: z.array(z.string().min(1)).min(1),
  /** Why these words meet that level, in the interview's language. */
  note: z.string(),
})

/** An expected point and, when the answer makes it, where. */
const pointResultSchema = z.object({
  text: z.string(),
  covered: z.boolean(),
  quote: z.string().nullable(),
})

/** A finding about the answer; `quote` is verbatim, or null where the finding is that something is missing. */
export const findingSchema = z.object({ text: z.string(), quote: z.string().nullable() })

/** The judgement of one answered turn. A dimension without evidence is null: not enough to say. */
export const turnEvaluationSchema = z.object({
  score: scoreSchema,
  dimensions: z.record(dimensionSchema, dimensionScoreSchema.nullable()),
  /** 0–100: how far the answer is about the question. */
  relevance: scoreSchema,
  points: z.array(pointResultSchema),
  keywords: z.object({ used: z.array(z.string()), missed: z.array(z.string()) }),
  strengths: z.array(findingSchema),
  gaps: z.array(findingSchema),
  feedback: z.string(),
  improvedAnswer: z.string(),
  /** One thing to practise next. */
  advice: z.string(),
})
export type TurnEvaluation = z.infer<typeof turnEvaluationSchema>

/** Why a turn has no score: `skipped`, no answer, nothing to judge in it, or the judgement failed. */
const notScoredReasonSchema = z.enum(['skipped', 'unanswered', 'too_short', 'failed'])

/** What is stored for a turn: its score or why there is none, and who judged by which rubric. */
export const evaluationSchema = z.discriminatedUnion('status', [
  z.object({
    status: z.literal('scored'),
    evaluation: turnEvaluationSchema,
    engine: z.string(),
    fallback: z.string().nullable(),
    rubricVersion: z.string(),
  }),
  z.object({ status: z.literal('not_scored'), reason: notScoredReasonSchema }),
])
export type Evaluation = z.infer<typeof evaluationSchema>
