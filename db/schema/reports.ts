import { index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { createdAt, id, moment } from '@/db/columns'
import { interviews } from '@/db/schema/interviews'

/** The judgement of a whole interview: what lists and trends need. Its detail follows from the evaluations. */
export const reports = pgTable('reports', {
  id: id(),
  interviewId: uuid()
    .notNull()
    .unique()
    .references(() => interviews.id, { onDelete: 'cascade' }),
  /** 0–100; null when no turn could be scored. */
  overall: integer(),
  /** Dimension id → 0–100 or null. */
  dimensions: jsonb().notNull(),
  createdAt: createdAt(),
  updatedAt: moment().notNull().defaultNow(),
})

export const shareLinks = pgTable(
  'share_links',
  {
    id: id(),
    reportId: uuid()
      .notNull()
      .references(() => reports.id, { onDelete: 'cascade' }),
    tokenHash: text().notNull().unique(),
    /** What it shows beyond the summary. */
    shows: jsonb().notNull(),
    passcodeHash: text(),
    expiresAt: moment().notNull(),
    revokedAt: moment(),
    views: integer().notNull().default(0),
    createdAt: createdAt(),
  },
  (table) => [index().on(table.reportId)],
)
