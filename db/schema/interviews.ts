import { index, integer, jsonb, pgEnum, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { createdAt, id, moment, sealedJson, sealedText } from '@/db/columns'
import { positions } from '@/db/schema/positions'
import { resumes } from '@/db/schema/resumes'
import { users } from '@/db/schema/users'

export const interviewMode = pgEnum('interview_mode', ['practice', 'simulation', 'review'])
export const interviewStatus = pgEnum('interview_status', [
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
])
export const turnStatus = pgEnum('turn_status', ['waiting', 'open', 'closed', 'skipped'])
export const messageAuthor = pgEnum('message_author', ['interviewer', 'candidate'])
export const messageKind = pgEnum('message_kind', [
  'opening',
  'question',
  'follow_up',
  'closing',
  'answer',
  'hint',
])
export const messageStatus = pgEnum('message_status', ['streaming', 'complete'])

export const interviews = pgTable(
  'interviews',
  {
    id: id(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    resumeId: uuid().references(() => resumes.id, { onDelete: 'set null' }),
    positionId: text()
      .notNull()
      .references(() => positions.id),
    mode: interviewMode().notNull(),
    status: interviewStatus().notNull().default('draft'),
    /** The language it is held in. */
    language: text().notNull(),
    /** A review was planned by somebody else: it holds the default plan. */
    plan: jsonb().notNull(),
    /** Who made the questions: `provider/model` or `offline`; and why the bank stepped in, if it did. */
    questionEngine: text(),
    questionFallback: text(),
    /** Simulation only: seconds of speaking time allowed. */
    timeLimitSeconds: integer(),
    /** Milliseconds spent active before `resumedAt`. */
    activeMs: integer().notNull().default(0),
    /** When the clock last began to run; null while it stands. */
    resumedAt: moment(),
    startedAt: moment(),
    finishedAt: moment(),
    /** Why it failed: a code of the error table. */
    failure: text(),
    createdAt: createdAt(),
  },
  (table) => [index().on(table.userId, table.createdAt, table.id), index().on(table.resumeId)],
)

/** One question and its answer, follow-ups included. An answer given again is a new attempt at the same index. */
export const turns = pgTable(
  'turns',
  {
    id: id(),
    interviewId: uuid()
      .notNull()
      .references(() => interviews.id, { onDelete: 'cascade' }),
    /** 0-based place in the interview. */
    index: integer().notNull(),
    /** 1-based. */
    attempt: integer().notNull().default(1),
    status: turnStatus().notNull().default('waiting'),
    /** A planned question, as features/questions/model.ts describes it. */
    question: sealedJson().notNull(),
    openedAt: moment(),
    closedAt: moment(),
  },
  (table) => [unique().on(table.interviewId, table.index, table.attempt)],
)

/** What was said, in order. A reply is a row from its first token on. */
export const messages = pgTable(
  'messages',
  {
    /** An answer's id is made by the browser, so that sending it twice is one answer. */
    id: uuid().primaryKey(),
    interviewId: uuid()
      .notNull()
      .references(() => interviews.id, { onDelete: 'cascade' }),
    turnId: uuid().references(() => turns.id, { onDelete: 'cascade' }),
    /** 0-based order within the interview. */
    seq: integer().notNull(),
    author: messageAuthor().notNull(),
    kind: messageKind().notNull(),
    status: messageStatus().notNull(),
    text: sealedText().notNull(),
    /** Where in the recording it was said, in milliseconds; null in live interviews and where no times are known. */
    startMs: integer(),
    endMs: integer(),
    /** Interviewer's only: `provider/model` or `offline`, and why an earlier engine did not answer. */
    engine: text(),
    fallback: text(),
    /** Of a streaming reply: who writes it, and when it last did. */
    writer: uuid(),
    heartbeatAt: moment(),
    createdAt: createdAt(),
  },
  (table) => [unique().on(table.interviewId, table.seq), index().on(table.turnId)],
)

/** What the candidate has typed but not sent, one a turn. */
export const drafts = pgTable('drafts', {
  turnId: uuid()
    .primaryKey()
    .references(() => turns.id, { onDelete: 'cascade' }),
  text: sealedText().notNull(),
  updatedAt: moment().notNull().defaultNow(),
})
