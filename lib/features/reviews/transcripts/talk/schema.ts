import { z } from 'zod'
import { speakerRoleSchema } from '@/lib/features/reviews/transcripts/schema'

/**
 * What pace is counted in: characters where Chinese is spoken, words where English is. Latin words among the Chinese
 * count as two characters.
 */
const paceUnitSchema = z.enum(['words', 'characters'])

/** How a conversation went, for practice: no score knows of it. */
export const talkFactsSchema = z.object({
  unit: paceUnitSchema,
  /** Who speaks how much, whoever speaks most first. */
  speakers: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      role: speakerRoleSchema,
      /** Of all that is said, 0–1: of the time where times are known throughout, else of the words. */
      share: z.number().min(0).max(1),
      /** Words or characters. */
      size: z.number().int().min(0),
      /** Milliseconds; null where times are not known throughout. */
      ms: z.number().int().min(0).nullable(),
    }),
  ),
  /** Whether shares are of time, and not of words. */
  byTime: z.boolean(),
  /** The candidate's share of what is said by candidate and interviewers, 0–1; null unless both speak. */
  candidateShare: z.number().min(0).max(1).nullable(),
  /** The longest that the candidate speaks at a stretch, past "mm" and "right"; null where no candidate speaks. */
  longestMonologue: z
    .object({
      /** Words or characters. */
      size: z.number().int().min(1),
      /** Milliseconds; null where its times are not known. */
      ms: z.number().int().min(0).nullable(),
      /** Ids of its lines, in order. */
      lines: z.array(z.string()).min(1),
    })
    .nullable(),
  /** The candidate's words or characters a minute of speech; null where too few of the lines have times. */
  pace: z.number().min(0).nullable(),
  /** Silences; null where too few lines have both times. */
  pauses: z
    .object({
      /** Of three seconds or more, within what the candidate says or before an answer. */
      count: z.number().int().min(0),
      /** Milliseconds of the longest; 0 when there is none. */
      longestMs: z.number().int().min(0),
      /** Milliseconds from the end of a question to the answer, as usual (median); null when nobody changes over. */
      beforeAnswerMs: z.number().int().min(0).nullable(),
    })
    .nullable(),
  /** Filler words of the candidate. */
  fillers: z.object({
    count: z.number().int().min(0),
    /** In a hundred words or, in Chinese, a hundred characters. */
    perHundred: z.number().min(0),
    /** The most frequent, in lower case, with how often. */
    words: z.array(z.object({ word: z.string(), count: z.number().int().min(1) })),
  }),
})
export type TalkFacts = z.infer<typeof talkFactsSchema>
