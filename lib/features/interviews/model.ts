import { z } from 'zod'
import { AppError } from '@/lib/core/errors'
import { type Locale, localeSchema } from '@/lib/core/locale'
import {
  defaultPlan,
  maxOfType,
  plannedCount,
  planSize,
  type QuestionPlan,
} from '@/lib/features/questions/model'
import { replyEventSchemas } from '@/lib/platform/replies/reply-events'

/** The modes of an interview that is held here, in the room. */
export const liveModes = ['practice', 'simulation'] as const
export const liveModeSchema = z.enum(liveModes)
export type LiveMode = z.infer<typeof liveModeSchema>

/** A review is of an interview that was held elsewhere. */
export const interviewModeSchema = z.enum([...liveModes, 'review'])
export type InterviewMode = z.infer<typeof interviewModeSchema>

export const interviewStatuses = [
  'draft',
  'preparing',
  'ready',
  'active',
  'paused',
  'evaluating',
  'completed',
  'cancelled',
  'failed',
  'archived',
] as const
export const interviewStatusSchema = z.enum(interviewStatuses)
export type InterviewStatus = z.infer<typeof interviewStatusSchema>

const messageKindSchema = z.enum(['opening', 'question', 'follow_up', 'closing', 'answer', 'hint'])

/** Follow-ups the interviewer may ask within one turn. */
export const maxFollowUps = 2

/** Characters of one answer: about twenty minutes of speech. */
export const maxAnswerLength = 12_000

/** What a new interview is made of; `timeLimitSeconds` is null in practice. */
export type NewInterview = {
  positionId: string
  resumeId: string | null
  mode: LiveMode
  language: Locale
  plan: QuestionPlan
  timeLimitSeconds: number | null
}

const countFieldSchema = z.coerce.number().int().min(0).max(maxOfType)
const difficultyFieldSchema = z.coerce.number().int().min(1).max(5)

/** The form for a new interview, as a browser sends it; an empty `resumeId` is an interview without a resume. */
export const newInterviewFormSchema = z.object({
  positionId: z.string().min(1).max(80),
  resumeId: z.union([z.literal(''), z.uuid()]),
  mode: liveModeSchema,
  language: localeSchema,
  /** A saved plan instead of the one that the fields after it describe. */
  planId: z.union([z.literal(''), z.uuid()]).default(''),
  basic: countFieldSchema,
  technical: countFieldSchema,
  behavioral: countFieldSchema,
  situational: countFieldSchema,
  easiest: difficultyFieldSchema,
  hardest: difficultyFieldSchema,
  /** Counts in a simulation only. */
  minutes: z.coerce.number().int().min(5).max(120),
})

/**
 * The interview that a form asks for.
 * @param saved the saved plan that the form names, if it does
 * @throws AppError `plan_size` when it has too few or too many questions
 */
export function readNewInterview(
  form: z.output<typeof newInterviewFormSchema>,
  saved?: QuestionPlan,
): NewInterview {
  const { positionId, resumeId, mode, language, minutes } = form
  return {
    positionId,
    resumeId: resumeId || null,
    mode,
    language,
    plan: saved ?? readPlan(form),
    timeLimitSeconds: mode === 'simulation' ? minutes * 60 : null,
  }
}

function readPlan(form: z.output<typeof newInterviewFormSchema>): QuestionPlan {
  const { basic, technical, behavioral, situational, easiest, hardest } = form
  const counts = { basic, technical, behavioral, situational }
  const count = plannedCount({ counts })
  if (count < planSize.min || count > planSize.max) throw new AppError('plan_size', planSize)
  const difficulty = { min: Math.min(easiest, hardest), max: Math.max(easiest, hardest) }
  return { ...defaultPlan, counts, difficulty }
}

/** What a candidate may do in the room; every move answers with the room as it then stands. */
export const roomMoveSchema = z.discriminatedUnion('move', [
  z.object({ move: z.literal('start') }),
  z.object({
    move: z.literal('answer'),
    turnId: z.uuid(),
    /** Made by the browser, so that sending twice is one answer. */
    messageId: z.uuid(),
    text: z.string().max(maxAnswerLength),
  }),
  z.object({ move: z.literal('skip'), turnId: z.uuid() }),
  z.object({ move: z.literal('retry'), turnId: z.uuid() }),
  z.object({ move: z.literal('hint'), turnId: z.uuid() }),
  z.object({ move: z.literal('pause') }),
  z.object({ move: z.literal('resume') }),
  z.object({ move: z.literal('finish') }),
  z.object({ move: z.literal('cancel') }),
])
export type RoomMove = z.infer<typeof roomMoveSchema>

/** What the candidate has typed and not sent; it may have to be shortened before it is an answer. */
export const draftSchema = z.object({ turnId: z.uuid(), text: z.string().max(4 * maxAnswerLength) })

/** Something said in the room. */
export const roomMessageSchema = z.object({
  id: z.uuid(),
  turnId: z.uuid().nullable(),
  seq: z.number().int(),
  author: z.enum(['interviewer', 'candidate']),
  kind: messageKindSchema,
  status: z.enum(['streaming', 'complete']),
  text: z.string(),
  engine: z.string().nullable(),
  fallback: z.string().nullable(),
})
export type RoomMessage = z.infer<typeof roomMessageSchema>

/** All that the room needs to show an interview as it stands. */
export const roomSchema = z.object({
  id: z.uuid(),
  mode: liveModeSchema,
  status: interviewStatusSchema,
  language: localeSchema,
  positionTitle: z.string(),
  questionEngine: z.string().nullable(),
  questionFallback: z.string().nullable(),
  failure: z.string().nullable(),
  /** Milliseconds active so far, at the time of the answer. */
  activeMs: z.number().int(),
  /** Simulation: milliseconds left; null in practice. */
  remainingMs: z.number().int().nullable(),
  /** The turn that is open, or null before the start and after the end. */
  turn: z
    .object({
      id: z.uuid(),
      number: z.number().int(),
      attempt: z.number().int(),
      question: z.string(),
      skill: z.string(),
      draft: z.string(),
    })
    .nullable(),
  turnCount: z.number().int(),
  /** Turns that are over, in the order of their questions, every attempt. */
  closedTurns: z.array(
    z.object({
      id: z.uuid(),
      number: z.number().int(),
      attempt: z.number().int(),
      skipped: z.boolean(),
      question: z.string(),
    }),
  ),
  messages: z.array(roomMessageSchema),
  reportId: z.uuid().nullable(),
})
export type Room = z.infer<typeof roomSchema>

/** One event of the room's stream (server-sent events; the name is `type`, the data the rest as JSON). */
export const roomEventSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('room'), room: roomSchema }),
  ...replyEventSchemas,
])
export type RoomEvent = z.infer<typeof roomEventSchema>
