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
    /** A JSON Resume, as features/resumes/model.ts describes it. */
    content: sealedJson(),
    /** 0–1, of the parse as a whole; null once a person has edited its result. */
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
