import {
  date,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  real,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { createdAt, moment, sealedJson, sealedText } from '@/db/columns'
import { interviews, turns } from '@/db/schema/interviews'

export const recordingKind = pgEnum('recording_kind', ['audio', 'video', 'transcript'])
export const linePart = pgEnum('line_part', [
  'question',
  'follow_up',
  'answer',
  'small_talk',
  'logistics',
  'candidate_question',
  'other',
])

/** What a review is made from: an uploaded recording or transcript of an interview that was held elsewhere. */
export const recordings = pgTable('recordings', {
  interviewId: uuid()
    .primaryKey()
    .references(() => interviews.id, { onDelete: 'cascade' }),
  name: sealedText().notNull(),
  company: sealedText(),
  /** The day the interview was held. */
  heldOn: date(),
  kind: recordingKind().notNull(),
  /** As its content shows; null until it is uploaded. */
  mediaType: text(),
  /** Bytes of the whole file, as announced. */
  size: integer().notNull(),
  /** When every byte of it was there. */
  uploadedAt: moment(),
  durationMs: integer(),
  /** The run at work, so that one that was cancelled or overtaken stores nothing any more. */
  run: uuid(),
  /** How far that run is, as features/reviews/model.ts describes it. */
  progress: jsonb(),
  /** Who wrote down what is heard: `provider/model`; null for a transcript. */
  transcriber: text(),
  /** Who speaks, as features/reviews/transcripts/schema.ts describes them. */
  speakers: sealedJson(),
  /** What could not be taken over from a transcript as it is, and what the quality gate found. */
  problems: sealedJson(),
  quality: sealedJson(),
  /** Corrections of the transcript that its turns do not have yet. */
  corrections: integer().notNull().default(0),
  createdAt: createdAt(),
})

/** The pieces in which a file came up; one after another they are the file. */
export const recordingChunks = pgTable(
  'recording_chunks',
  {
    interviewId: uuid()
      .notNull()
      .references(() => recordings.interviewId, { onDelete: 'cascade' }),
    /** 0-based. */
    ordinal: integer().notNull(),
    size: integer().notNull(),
    storageKey: text().notNull(),
    createdAt: createdAt(),
  },
  (table) => [primaryKey({ columns: [table.interviewId, table.ordinal] })],
)

/** The parts a long recording was cut into for the transcriber, each with what it said once it has. */
export const recordingParts = pgTable(
  'recording_parts',
  {
    interviewId: uuid()
      .notNull()
      .references(() => recordings.interviewId, { onDelete: 'cascade' }),
    /** 0-based. */
    ordinal: integer().notNull(),
    /** Where the part lies in the recording. */
    startMs: integer().notNull(),
    endMs: integer().notNull(),
    mediaType: text().notNull(),
    storageKey: text().notNull(),
    /** What was heard, with times from the beginning of the part; null until it is known. */
    result: sealedJson(),
    engine: text(),
  },
  (table) => [primaryKey({ columns: [table.interviewId, table.ordinal] })],
)

/** What was said, line by line, and what each line does in the interview. */
export const transcriptLines = pgTable(
  'transcript_lines',
  {
    id: uuid().primaryKey().defaultRandom(),
    interviewId: uuid()
      .notNull()
      .references(() => recordings.interviewId, { onDelete: 'cascade' }),
    /** 0-based order within the transcript. */
    ordinal: integer().notNull(),
    speaker: text(),
    startMs: integer(),
    endMs: integer(),
    text: sealedText().notNull(),
    certainty: real(),
    /** Null for what was set aside. */
    turnId: uuid().references(() => turns.id, { onDelete: 'set null' }),
    /** Null until the transcript is taken apart. */
    part: linePart(),
  },
  (table) => [index().on(table.interviewId, table.ordinal), index().on(table.turnId)],
)
