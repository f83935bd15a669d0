import { z } from 'zod'
import { localeSchema } from '@/lib/core/locale'
import { liveModeSchema } from '@/lib/features/interviews/model'

/** What the interviewer says next, decided by the rules of the interview; the task only finds the words. */
export const replyInputSchema = z.object({
  kind: z.enum(['opening', 'question', 'follow_up', 'closing']),
  language: localeSchema,
  mode: liveModeSchema,
  positionTitle: z.string(),
  candidateName: z.string(),
  /** 1-based number of the turn, and how many there are. */
  number: z.number().int(),
  count: z.number().int(),
  /** The question to ask now; null in a closing. */
  question: z.string().nullable(),
  /** The planned follow-up to ask now; null unless this is one. */
  followUp: z.string().nullable(),
  /** Whether the candidate has asked to answer this question again. */
  again: z.boolean(),
  /** What the answer has left out so far; for a follow-up. */
  missing: z.array(z.string()),
  /** The question and answer before this reply; null in an opening. */
  previous: z.object({ question: z.string(), answer: z.string(), skipped: z.boolean() }).nullable(),
})
export type ReplyInput = z.infer<typeof replyInputSchema>
