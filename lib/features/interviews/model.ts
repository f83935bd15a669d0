import { z } from 'zod'
import { localeSchema } from '@/lib/core/locale'

export const interviewModes = ['practice', 'simulation'] as const
export const interviewModeSchema = z.enum(interviewModes)
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

export const messageKindSchema = z.enum(['opening', 'question', 'follow_up', 'closing', 'answer', 'hint'])
export type MessageKind = z.infer<typeof messageKindSchema>

/** Follow-ups the interviewer may ask within one turn. */
export const maxFollowUps = 2

/** Characters of one answer: about twenty minutes of speech. */
export const maxAnswerLength = 12_000

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
  mode: interviewModeSchema,
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
  closedTurns: z.array(
    z.object({
      id: z.uuid(),
      number: z.number().int(),
      attempt: z.number().int(),
      skipped: z.boolean(),
      /** 0–100 once judged (practice shows it while the interview goes on). */
      score: z.number().int().nullable(),
      judged: z.boolean(),
    }),
  ),
  messages: z.array(roomMessageSchema),
  reportId: z.uuid().nullable(),
})
export type Room = z.infer<typeof roomSchema>
