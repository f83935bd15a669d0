import { index, pgEnum, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { createdAt, id, moment, sealedJson } from '@/db/columns'
import { resumes } from '@/db/schema/resumes'
import { users } from '@/db/schema/users'

export const optimisationStatus = pgEnum('optimisation_status', ['rewriting', 'ready'])

/** A resume read against a position: what was advised, and what the person decided. */
export const optimisations = pgTable(
  'optimisations',
  {
    id: id(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    resumeId: uuid()
      .notNull()
      .references(() => resumes.id, { onDelete: 'cascade' }),
    status: optimisationStatus().notNull().default('ready'),
    /** The position or pasted description, as it was then. */
    target: sealedJson().notNull(),
    /** The resume's sections, as they were then. */
    content: sealedJson().notNull(),
    advice: sealedJson().notNull(),
    /** Lines as a model rewrote them. */
    rewrites: sealedJson().notNull(),
    decisions: sealedJson().notNull(),
    /** Who rewrote: `provider/model`, or `offline`; null while nobody has. */
    engine: text(),
    /** Why a provider that is configured did not answer; null when it did, or there is none. */
    fallback: text(),
    /** The resume that was made of it last. */
    resultId: uuid().references(() => resumes.id, { onDelete: 'set null' }),
    createdAt: createdAt(),
    updatedAt: moment().notNull().defaultNow(),
  },
  (table) => [index().on(table.resumeId, table.createdAt), index().on(table.userId)],
)
