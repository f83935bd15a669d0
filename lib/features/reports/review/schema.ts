import { z } from 'zod'
import { dimensionSchema, scoreSchema } from '@/lib/features/evaluation/model'
import { recordingKindSchema } from '@/lib/features/reviews/model'
import { qualityFindingSchema } from '@/lib/features/reviews/transcripts/quality/schema'
import { asideKinds } from '@/lib/features/reviews/transcripts/schema'
import { talkFactsSchema } from '@/lib/features/reviews/transcripts/talk/schema'

/** How the candidate spoke: counted, for practice, and in no score. Who the others are is left out. */
const talkSchema = talkFactsSchema.omit({ speakers: true, longestMonologue: true }).extend({
  /** The longest that the candidate speaks at a stretch: words or characters, how long, and from when. */
  longestMonologue: z
    .object({
      size: z.number().int().min(1),
      ms: z.number().int().min(0).nullable(),
      startMs: z.number().int().min(0).nullable(),
    })
    .nullable(),
})

/** A stretch of a recording: one question with its answers, or what was set aside. */
const stretchSchema = z.object({
  kind: z.enum(['turn', ...asideKinds]),
  /** Number of the question; null for what was set aside. */
  number: z.number().int().nullable(),
  startMs: z.number().int().min(0),
  endMs: z.number().int().min(0),
})
export type Stretch = z.infer<typeof stretchSchema>

/** How likely such answers are to pass, as an estimate for practice, with the figures that made it. */
export const likelihoodSchema = z.object({
  band: z.enum(['low', 'uncertain', 'good', 'strong']),
  /** Percent. */
  from: z.number().int().min(0).max(100),
  to: z.number().int().min(0).max(100),
  basis: z.object({
    overall: scoreSchema,
    scoredTurns: z.number().int(),
    /** Points between the best and the weakest answer. */
    spread: z.number().int(),
    weakest: z.object({ dimension: dimensionSchema, score: scoreSchema }).nullable(),
  }),
})
export type Likelihood = z.infer<typeof likelihoodSchema>

/** What a report says of a real interview beyond its answers. Times are milliseconds from the beginning of the recording. */
export const reviewFactsSchema = z.object({
  /** What its owner calls it. */
  name: z.string(),
  company: z.string().nullable(),
  /** The day it was held. */
  heldOn: z.iso.date().nullable(),
  kind: recordingKindSchema,
  durationMs: z.number().int().nullable(),
  /** Whether the reader may hear it. */
  hasSound: z.boolean(),
  talk: talkSchema,
  /** In order; empty where no times are known. */
  timeline: z.array(stretchSchema),
  /** What stood in the way of judging it, the gravest first. */
  quality: z.array(qualityFindingSchema.omit({ lines: true })),
  /** Null where there is too little to estimate from. */
  likelihood: likelihoodSchema.nullable(),
})
export type ReviewFacts = z.infer<typeof reviewFactsSchema>
