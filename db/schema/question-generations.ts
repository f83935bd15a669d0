import { index, integer, jsonb, pgEnum, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { createdAt, id, sealedJson } from '@/db/columns'
import { interviews } from '@/db/schema/interviews'
import { users } from '@/db/schema/users'

export const generationOutcome = pgEnum('generation_outcome', ['written', 'partly', 'cached', 'bank'])

/** How the questions of an interview came about; and, for a day, what was written, to be used again. */
export const questionGenerations = pgTable(
  'question_generations',
  {
    id: id(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    interviewId: uuid()
      .notNull()
      .references(() => interviews.id, { onDelete: 'cascade' }),
    outcome: generationOutcome().notNull(),
    /** `provider/model` or `offline`; and why the bank or another stepped in, if it did. */
    engine: text().notNull(),
    fallback: text(),
    ms: integer().notNull(),
    planned: integer().notNull(),
    counts: jsonb().notNull(),
    types: jsonb().notNull(),
    /** Hash of all that was written from; null, as are the questions, where nothing is kept. */
    contentKey: text(),
    questions: sealedJson(),
    createdAt: createdAt(),
  },
  (table) => [index().on(table.interviewId), index().on(table.userId, table.contentKey, table.createdAt)],
)
