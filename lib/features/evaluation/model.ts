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

/** How the parts of a judgement became a score: `score = relevanceFactor × ((1 − pointShare) × dimensionMean + pointShare × coverage)`. */
const arithmeticSchema = z.object({
  /** Of the dimensions with evidence; those of all that apply add up to 1. */
  terms: z.array(z.object({ dimension: dimensionSchema, score: scoreSchema, weight: z.number() })),
  /** The mean of the terms by their weights, 0–100, not rounded. */
  dimensionMean: z.number(),
  /** Share of the expected points that were made, 0–100, and what it counts for, 0–1. */
  coverage: z.number(),
  pointShare: z.number(),
  /** 0–1. */
  relevanceFactor: z.number(),
  /** The result, not rounded. */
  exact: z.number(),
})
export type Arithmetic = z.infer<typeof arithmeticSchema>

/**
 * What came of comparing a provider's judgement with the rules: they `agreed`; the `median` of three counts; it was
 * `held` near the rules, or the `rules` alone count, because it was not believed.
 */
const verdicts = ['agreed', 'median', 'held', 'rules'] as const

/** How the judgements that were made of an answer became one. */
const judgingSchema = z.object({
  /** The score of each judgement, in their order: one, or three where a second opinion was asked for. */
  scores: z.array(scoreSchema).min(1),
  /** What the rules alone make of the answer; null where they were the judge. */
  rulesScore: scoreSchema.nullable(),
  verdict: z.enum(verdicts),
  /** Whether sentences to whoever judges were left out of the answer. */
  instructions: z.boolean(),
})
export type Judging = z.infer<typeof judgingSchema>

/** What a listener may notice of the way an answer is told. */
const coachingKinds = ['fillers', 'hedging', 'repetition'] as const

/** Something about the way an answer is told: its number, and verbatim passages. Never part of a score. */
const coachingNoteSchema = z.object({
  kind: z.enum(coachingKinds),
  count: z.number().int().min(1),
  quotes: z.array(z.string()),
})
export type CoachingNote = z.infer<typeof coachingNoteSchema>

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
  /** Absent from judgements made before these were kept. */
  arithmetic: arithmeticSchema.optional(),
  judging: judgingSchema.optional(),
  coachingNotes: z.array(coachingNoteSchema).optional(),
})
export type TurnEvaluation = z.infer<typeof turnEvaluationSchema>

/** Why a turn has no score: `skipped`, no answer, nothing to judge in it, not made out in the recording, the judgement failed or is on its way. */
const notScoredReasonSchema = z.enum(['skipped', 'unanswered', 'too_short', 'unclear', 'failed', 'pending'])

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
