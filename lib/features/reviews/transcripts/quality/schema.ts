import { z } from 'zod'

/** What may stand in the way of judging a conversation. */
export const qualityKinds = [
  /** Next to nothing is said. */
  'nearly_empty',
  /** Too little is said to judge the interview as a whole. */
  'short',
  /** Nobody asks anything. */
  'no_question',
  /** Most of it is in neither language that we read. */
  'unknown_language',
  /** Most of it is in the other language than the one the interview is to be judged in. */
  'other_language',
  /** Lines that are no speech: repeated over and over, or letters without words. */
  'babble',
  /** Lines of which whoever wrote them down was not sure. */
  'poor_recognition',
  /** All is said by one person. */
  'one_speaker',
  /** Nothing tells the speakers apart. */
  'no_speakers',
  /** Most lines say no time. */
  'no_times',
  /** Most lines say when they begin, and not when they end. */
  'no_ends',
] as const
const qualityKindSchema = z.enum(qualityKinds)

/** `stops`: judging makes no sense. `limits`: what is judged may be wrong, or a part is not judged. `notes`: good to know. */
const severitySchema = z.enum(['stops', 'limits', 'notes'])

/** What cannot be judged because of a finding. */
export const unjudgedParts = [
  'answers',
  'overall',
  'delivery',
  'these_lines',
  'talk_share',
  'pace',
  'pauses',
] as const

/** Something that stands in the way of judging a conversation. */
export const qualityFindingSchema = z.object({
  kind: qualityKindSchema,
  severity: severitySchema,
  unjudged: z.array(z.enum(unjudgedParts)).min(1),
  /** Share of what is said that is concerned, 0–1. */
  share: z.number().min(0).max(1),
  /** Ids of the lines that are concerned; empty when it is the whole. */
  lines: z.array(z.string()),
})
export type QualityFinding = z.infer<typeof qualityFindingSchema>
