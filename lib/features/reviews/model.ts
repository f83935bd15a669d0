import { z } from 'zod'
import { localeSchema } from '@/lib/core/locale'
import type { InterviewStatus } from '@/lib/features/interviews/model'
import { maxRecordingBytes, maxTranscriptBytes } from '@/lib/features/reviews/limits'
import type { AsideKind, Speaker, Utterance } from '@/lib/features/reviews/transcripts/schema'

const recordingKinds = ['audio', 'video', 'transcript'] as const
export const recordingKindSchema = z.enum(recordingKinds)
export type RecordingKind = z.infer<typeof recordingKindSchema>

/** The steps of a run, in their order; the first two only where there is something to hear. */
export const reviewSteps = ['cut', 'transcribe', 'segment', 'evaluate'] as const
const reviewStepSchema = z.enum(reviewSteps)
export type ReviewStep = z.infer<typeof reviewStepSchema>

/** How far a run is: `done` of `total` within its step. */
export const progressSchema = z.object({
  step: reviewStepSchema,
  done: z.number().int().min(0),
  total: z.number().int().min(0),
  startedAt: z.coerce.date(),
  /** Milliseconds that the whole run is expected to take; null while nothing is known of it. */
  expectedMs: z.number().int().nullable(),
})
export type Progress = z.infer<typeof progressSchema>

/** What a review is, in the words of its list. */
export const reviewStates = [
  'waiting',
  'transcribing',
  'analysing',
  'completed',
  'failed',
  'cancelled',
] as const
export type ReviewState = (typeof reviewStates)[number]

/** The state of a review: that of its interview, and while that is prepared, of the step it is at. */
export function reviewStateOf(status: InterviewStatus, progress: Progress | null): ReviewState {
  switch (status) {
    case 'preparing':
      return progress === null || progress.step === 'cut' || progress.step === 'transcribe'
        ? 'transcribing'
        : 'analysing'
    case 'evaluating':
      return 'analysing'
    case 'completed':
    case 'archived':
      return 'completed'
    case 'failed':
      return 'failed'
    case 'cancelled':
      return 'cancelled'
    default:
      return 'waiting'
  }
}

/** Whether something is being done about a review, during which its transcript stays as it is. */
export function isAtWork(state: ReviewState): boolean {
  return state === 'transcribing' || state === 'analysing'
}

/** Why a run may fail: codes of the error table whose sentences need nothing filled in. */
export const reviewFailureSchema = z
  .enum([
    'not_judgeable',
    'not_its_language',
    'no_questions_found',
    'recording_unreadable',
    'recording_silent',
    'recording_too_long',
    'nothing_heard',
    'media_tools_missing',
    'no_transcriber',
    'transcriber_quota',
    'transcriber_refused',
    'transcription_failed',
    'review_too_slow',
    'transcript_type',
    'transcript_too_long',
    'transcript_empty',
    'file_corrupt',
    'file_encrypted',
    'file_no_text',
    'file_too_complex',
    'file_timed_out',
    'busy',
    'internal',
  ])
  .catch('internal')
export type ReviewFailure = z.infer<typeof reviewFailureSchema>

/** How far a run is, as its page shows it. */
export type RunView = Pick<Progress, 'step' | 'done' | 'total' | 'expectedMs'> & {
  /** Milliseconds since it began. */
  elapsedMs: number
}

/** How far a run is; `judged` turns have their judgement, which its own progress does not count. */
export function runViewOf({ step, done, total, startedAt, expectedMs }: Progress, judged: number): RunView {
  return {
    step,
    done: step === 'evaluate' ? judged : done,
    total,
    expectedMs,
    elapsedMs: Math.max(0, Date.now() - startedAt.getTime()),
  }
}

/** Characters of what a review is called and of the company's name. */
export const nameLength = 120

const today = () => new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)

/** What is said about a recording before it is sent; `positionId` is empty where `positionTitle` names another. */
export const newReviewSchema = z
  .object({
    name: z.string().trim().max(nameLength),
    company: z
      .string()
      .trim()
      .max(nameLength)
      .transform((company) => company || null),
    positionId: z.string().max(80),
    positionTitle: z.string().trim().max(nameLength),
    /** Not in the future, wherever the person is. */
    heldOn: z.union([z.literal('').transform(() => null), z.iso.date().refine((day) => day <= today())]),
    language: localeSchema,
    kind: recordingKindSchema,
    fileName: z.string().max(1_000).default(''),
    /** Bytes. */
    size: z.number().int().min(1).max(maxRecordingBytes),
  })
  .refine(({ positionId, positionTitle }) => positionId !== '' || positionTitle !== '', {
    path: ['positionTitle'],
  })
  .refine(({ kind, size }) => kind !== 'transcript' || size <= maxTranscriptBytes, { path: ['size'] })
export type NewReview = z.output<typeof newReviewSchema>

/** A review in a list. */
export type ReviewSummary = {
  id: string
  name: string
  company: string | null
  heldOn: string | null
  kind: RecordingKind
  positionTitle: string
  state: ReviewState
  progress: Progress | null
  /** Why it failed: a code of the error table. */
  failure: string | null
  durationMs: number | null
  overall: number | null
  reportId: string | null
  createdAt: Date
}

/** How far a file has come up. */
export type Upload = {
  id: string
  name: string
  kind: RecordingKind
  /** Bytes of the whole file, and of every piece but the last. */
  size: number
  chunkBytes: number
  /** Numbers of the pieces that are there, from 0. */
  chunks: number[]
  /** Whether more of it may come. */
  open: boolean
}

/** A line of a transcript as its page shows it. */
export type LineView = {
  id: string
  /** Id of a speaker. */
  speaker: string | null
  startMs: number | null
  endMs: number | null
  text: string
  /** Whether whoever wrote it down was not sure of it. */
  unsure: boolean
  /** Null for what was set aside. */
  turnId: string | null
  /** Null until the transcript is taken apart. */
  part: Utterance['kind'] | AsideKind | null
}

/** A transcript as its page shows it. */
export type TranscriptView = {
  speakers: Speaker[]
  lines: LineView[]
  /** Corrections that its report does not have yet. */
  corrections: number
}

/** What a correction has made of a transcript. */
export type Corrected = Pick<TranscriptView, 'speakers' | 'corrections'> & {
  /** Lines that are gone, one after another in the transcript, and what stands in their place. */
  replaced: string[]
  lines: LineView[]
}
