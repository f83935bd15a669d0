import { z } from 'zod'
import { localeSchema } from '@/lib/core/locale'
import {
  type Dimension,
  dimensionSchema,
  evaluationSchema,
  findingSchema,
  scoreSchema,
} from '@/lib/features/evaluation/model'
import { turnNotesSchema } from '@/lib/features/evaluation/notes/schema'
import { storyParts } from '@/lib/features/evaluation/signals/story'
import { aspectSchema, skillEvaluationSchema } from '@/lib/features/evaluation/skills/schema'
import { interviewModeSchema } from '@/lib/features/interviews/model'
import { plannedQuestionSchema } from '@/lib/features/questions/model'
import { reviewFactsSchema } from '@/lib/features/reports/review/schema'

/** One line of what was said in a turn. */
const dialogueLineSchema = z.object({
  author: z.enum(['interviewer', 'candidate']),
  kind: z.enum(['opening', 'question', 'follow_up', 'closing', 'answer', 'hint']),
  text: z.string(),
  /** Where it lies in the recording of a review, in milliseconds; null where nobody knows. */
  startMs: z.number().int().nullable().default(null),
  endMs: z.number().int().nullable().default(null),
})

/** Something that one of two attempts has and the other lacks: an expected point, a part of the story, a figure. */
const attemptChangeSchema = z.object({
  kind: z.enum(['point', 'figure', ...storyParts]),
  /** The expected point; empty where `kind` says it all. */
  text: z.string(),
  /** The words that have it. */
  quote: z.string().nullable(),
})
export type AttemptChange = z.infer<typeof attemptChangeSchema>

/** What the next attempt made of one; scores of different rubrics are not compared. */
const nextAttemptSchema = z.discriminatedUnion('status', [
  z.object({
    status: z.literal('compared'),
    /** Of the score; negative when it fell. */
    change: z.number().int(),
    dimensions: z.array(
      z.object({
        dimension: dimensionSchema,
        before: scoreSchema.nullable(),
        after: scoreSchema.nullable(),
      }),
    ),
    won: z.array(attemptChangeSchema),
    lost: z.array(attemptChangeSchema),
  }),
  z.object({ status: z.literal('other_rubric'), before: z.string(), after: z.string() }),
  z.object({ status: z.literal('not_scored') }),
])
export type NextAttempt = z.infer<typeof nextAttemptSchema>

/** One question of the report: what was said, its judgement, and earlier attempts at it (practice). */
export const reportTurnSchema = z.object({
  turnId: z.uuid(),
  /** 1-based number shown to the reader. */
  number: z.number().int(),
  attempt: z.number().int(),
  question: plannedQuestionSchema,
  dialogue: z.array(dialogueLineSchema),
  evaluation: evaluationSchema,
  /** How it was told; null when there is no answer. */
  notes: turnNotesSchema.nullable(),
  /** Typical mistakes of the question, and the words of the answer that seem to show one. */
  mistakes: z.array(findingSchema),
  earlierAttempts: z.array(
    z.object({
      attempt: z.number().int(),
      score: scoreSchema.nullable(),
      answer: z.string(),
      next: nextAttemptSchema,
    }),
  ),
})
export type ReportTurn = z.infer<typeof reportTurnSchema>

/** What to do next: the weakest thing first. */
const suggestionSchema = z.object({
  title: z.string(),
  action: z.string(),
  /** Number of the turn it comes from; null when it comes from the whole. */
  turn: z.number().int().nullable(),
})

/**
 * The judgement of a whole interview: everything the page, the PDF and a share link show, so that they cannot
 * differ. All texts are in the interview's language. Scores are 0–100, rounded means of the scored turns; null
 * where nothing could be scored.
 */
export const reportSchema = z.object({
  id: z.uuid(),
  interviewId: z.uuid(),
  language: localeSchema,
  candidateName: z.string(),
  positionTitle: z.string(),
  mode: interviewModeSchema,
  startedAt: z.coerce.date(),
  /** Active time. */
  durationSeconds: z.number().int(),
  overall: scoreSchema.nullable(),
  scoredTurns: z.number().int(),
  dimensions: z.array(
    z.object({ dimension: dimensionSchema, score: scoreSchema.nullable(), turns: z.number().int() }),
  ),
  /** Means of dimensions (evaluation/skills/aspects.ts). */
  aspects: z.array(z.object({ aspect: aspectSchema, score: scoreSchema.nullable() })),
  skills: z.array(skillEvaluationSchema),
  strengths: z.array(findingSchema.extend({ turn: z.number().int() })),
  weaknesses: z.array(findingSchema.extend({ turn: z.number().int() })),
  suggestions: z.array(suggestionSchema).max(5),
  turns: z.array(reportTurnSchema),
  /** Every engine that judged, e.g. `openai/gpt-5` or `offline`. */
  engines: z.array(z.string()),
  rubricVersion: z.string(),
  /** Of a real interview: what was recorded of it; null for those held here. */
  review: reviewFactsSchema.nullable().default(null),
})
export type Report = z.infer<typeof reportSchema>
/** A report as it is written by hand: what has a default may be left out. */
export type ReportInput = z.input<typeof reportSchema>

/** A report as a file for other programs. The version changes when what is in it changes its meaning. */
export const reportFileSchema = z.object({
  format: z.literal('interview-genius/report'),
  version: z.literal(1),
  report: reportSchema,
})

/** An interview among others of the same person, as a trend shows it. */
export type TrendPoint = {
  reportId: string
  startedAt: Date
  positionTitle: string
  overall: number | null
  dimensions: Record<Dimension, number | null>
}

/** How an interview stands among those before it, oldest first, itself at the end. */
export type Trend = {
  /** Whether all are for the same position. */
  samePosition: boolean
  points: TrendPoint[]
  /** Earlier interviews that another version of the rubric judged, which are not compared. */
  otherRubric: number
}

/** What a share link shows beyond the summary (scores, dimensions, strengths, suggestions). */
export const sharedPartsSchema = z.object({ answers: z.boolean(), name: z.boolean() })
export type SharedParts = z.infer<typeof sharedPartsSchema>

/** Days a share link may be open. */
export const shareDays = { min: 1, max: 90, usual: 14 }

/** Characters of a passcode: short ones are protected by a limit on tries, not by their length. */
export const passcodeLength = { min: 4, max: 64 }

const tick = z
  .literal('on')
  .optional()
  .transform((value) => value === 'on')

/** The form that makes a share link; an empty passcode is none. */
export const newShareLinkSchema = z.object({
  reportId: z.uuid(),
  days: z.coerce.number().int().min(shareDays.min).max(shareDays.max),
  passcode: z
    .string()
    .trim()
    .max(passcodeLength.max)
    .refine((passcode) => passcode === '' || passcode.length >= passcodeLength.min)
    .transform((passcode) => passcode || null),
  answers: tick,
  name: tick,
})
export type NewShareLink = z.output<typeof newShareLinkSchema>

/** A share link as its owner sees it; what opens it was told once, when it was made. */
export type ShareLink = {
  id: string
  state: 'open' | 'expired' | 'revoked'
  shows: SharedParts
  hasPasscode: boolean
  expiresAt: Date
  views: number
}
