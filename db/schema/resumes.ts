import { sql } from 'drizzle-orm'
import { boolean, index, integer, pgEnum, pgTable, real, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { createdAt, id, moment, sealedJson, sealedText } from '@/db/columns'
import { users } from '@/db/schema/users'

export const resumeStatus = pgEnum('resume_status', ['pending', 'processing', 'completed', 'failed'])

export const resumes = pgTable(
  'resumes',
  {
    id: id(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    name: sealedText().notNull(),
    mediaType: text().notNull(),
    byteSize: integer().notNull(),
    storageKey: text().notNull(),
    status: resumeStatus().notNull().default('pending'),
    isDefault: boolean().notNull().default(false),
    /** The text that was read from the file. */
    text: sealedText(),
    /** How the file is laid out, as features/resumes/stored-document.ts keeps it. */
    document: sealedJson(),
    /** What was judged of the text as a whole: a resume, none, or one in a language we do not read. */
    finding: text(),
    /** A JSON Resume, as features/resumes/model.ts describes it. */
    content: sealedJson(),
    /** Where each field of `content` comes from, and which of them the person has corrected. */
    fields: sealedJson(),
    /** Entries that were read and that the person took out: they do not come back. */
    removed: sealedJson(),
    /** A small picture of the first page; null for kinds of file that have no pages. */
    thumbnailKey: text(),
    /** 0–1, of the parse as a whole; null when nothing was parsed, and in old rows that a person had edited. */
    confidence: real(),
    /** `provider/model` or `offline`. */
    engine: text(),
    /** Why a provider that is configured did not answer; null when it did, or there is none. */
    fallback: text(),
    /** Why parsing failed: a code of the error table. */
    failure: text(),
    createdAt: createdAt(),
    updatedAt: moment().notNull().defaultNow(),
  },
  (table) => [
    index().on(table.userId, table.createdAt),
    uniqueIndex('resumes_one_default').on(table.userId).where(sql`${table.isDefault}`),
  ],
)

/** The log of how a resume was parsed, step by step. */
export const resumeParseSteps = pgTable(
  'resume_parse_steps',
  {
    id: id(),
    resumeId: uuid()
      .notNull()
      .references(() => resumes.id, { onDelete: 'cascade' }),
    /** Which try this was, from 1; an automatic retry is a try of its own. */
    attempt: integer().notNull(),
    step: text().notNull(),
    outcome: text().notNull().default('running'),
    /** A code of the error table, or how a provider failed. */
    failure: text(),
    startedAt: createdAt(),
    /** Null while it runs. */
    ms: integer(),
  },
  (table) => [index().on(table.resumeId, table.startedAt)],
)
