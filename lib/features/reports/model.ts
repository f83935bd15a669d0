import { z } from 'zod'
import { localeSchema } from '@/lib/core/locale'
import {
  dimensionSchema,
  evaluationSchema,
  findingSchema,
  scoreSchema,
} from '@/lib/features/evaluation/model'
import { plannedQuestionSchema } from '@/lib/features/questions/model'

/** One line of what was said in a turn. */
const dialogueLineSchema = z.object({
  author: z.enum(['interviewer', 'candidate']),
  kind: z.enum(['opening', 'question', 'follow_up', 'closing', 'answer', 'hint']),
  text: z.string(),
})

/** One question of the report: what was said, its judgement, and earlier attempts at it (practice). */
export const reportTurnSchema = z.object({
  turnId: z.uuid(),
  /** 1-based number shown to the reader. */
  number: z.number().int(),
  attempt: z.number().int(),
  question: plannedQuestionSchema,
  dialogue: z.array(dialogueLineSchema),
  evaluation: evaluationSchema,
  earlierAttempts: z.array(
    z.object({ attempt: z.number().int(), score: scoreSchema.nullable(), answer: z.string() }),
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
  mode: z.enum(['practice', 'simulation']),
  startedAt: z.coerce.date(),
  /** Active time. */
  durationSeconds: z.number().int(),
  overall: scoreSchema.nullable(),
  scoredTurns: z.number().int(),
  dimensions: z.array(
    z.object({ dimension: dimensionSchema, score: scoreSchema.nullable(), turns: z.number().int() }),
  ),
  strengths: z.array(findingSchema.extend({ turn: z.number().int() })),
  weaknesses: z.array(findingSchema.extend({ turn: z.number().int() })),
  suggestions: z.array(suggestionSchema).max(5),
  turns: z.array(reportTurnSchema),
  /** Every engine that judged, e.g. `openai/gpt-5` or `offline`. */
  engines: z.array(z.string()),
  rubricVersion: z.string(),
})
export type Report = z.infer<typeof reportSchema>

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
