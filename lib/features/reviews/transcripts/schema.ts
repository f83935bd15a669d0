import { z } from 'zod'
import type { localeSchema } from '@/lib/core/locale'
import { questionTypeSchema } from '@/lib/features/questions/model'

/** What somebody in a recording is to the interview. */
const speakerRoles = ['interviewer', 'candidate', 'other'] as const
export const speakerRoleSchema = z.enum(speakerRoles)
export type SpeakerRole = z.infer<typeof speakerRoleSchema>

/** Somebody heard in a recording. */
export const speakerSchema = z.object({
  /** Unique within its transcript. */
  id: z.string().min(1),
  /** As the source or the person calls them. */
  name: z.string(),
  role: speakerRoleSchema,
  /** Whether the role was told by what is said, and nobody has confirmed it. */
  guessed: z.boolean(),
})
export type Speaker = z.infer<typeof speakerSchema>

/** Something said without a change of speaker, as a transcript has it. Times are milliseconds from its beginning. */
export const spokenLineSchema = z.object({
  /** Id of a speaker; null where the source does not tell speakers apart. */
  speaker: z.string().nullable(),
  startMs: z.number().int().min(0).nullable(),
  endMs: z.number().int().min(0).nullable(),
  text: z.string(),
  /** How sure whoever wrote it down was, 0–1; null where they did not say. */
  certainty: z.number().min(0).max(1).nullable(),
})
export type SpokenLine = z.infer<typeof spokenLineSchema>

/** A line under the id it keeps while others are split, merged and edited. */
export const transcriptLineSchema = spokenLineSchema.extend({ id: z.string().min(1) })
export type TranscriptLine = z.infer<typeof transcriptLineSchema>

/** A conversation as it was written down. */
export type Transcript<Line extends SpokenLine = TranscriptLine> = {
  language: z.infer<typeof localeSchema>
  speakers: Speaker[]
  lines: Line[]
}

/** What lines do in a turn. */
const utteranceKinds = ['question', 'follow_up', 'answer'] as const

/** Neighbouring lines of a turn that do the same. */
export const utteranceSchema = z.object({
  kind: z.enum(utteranceKinds),
  text: z.string(),
  startMs: z.number().int().nullable(),
  endMs: z.number().int().nullable(),
  /** Ids of its lines, in order. */
  lines: z.array(z.string()).min(1),
})
export type Utterance = z.infer<typeof utteranceSchema>

/** One turn found in a conversation. The first utterance is its question. */
export const foundTurnSchema = z.object({
  utterances: z.array(utteranceSchema).min(1),
  type: questionTypeSchema,
  /** 1–5. */
  difficulty: z.number().int().min(1).max(5),
  skill: z.string(),
  /** The question of the bank that this is; null when none is near enough. */
  bankId: z.string().nullable(),
})
export type FoundTurn = z.infer<typeof foundTurnSchema>

/** Why lines belong to no turn. */
export const asideKinds = ['small_talk', 'logistics', 'candidate_question', 'other'] as const
export type AsideKind = (typeof asideKinds)[number]

/** A conversation taken apart: every line is in one turn or one aside, and nothing is lost. */
export type Segmentation = {
  turns: FoundTurn[]
  asides: { kind: AsideKind; lines: string[] }[]
}
