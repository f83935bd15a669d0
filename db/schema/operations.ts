import { integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { createdAt, id, moment, sealedJson } from '@/db/columns'
import { users } from '@/db/schema/users'

/** One call of an AI task: who answered, how long it took, what it used. */
export const aiCalls = pgTable('ai_calls', {
  id: id(),
  userId: uuid().references(() => users.id, { onDelete: 'cascade' }),
  task: text().notNull(),
  engine: text().notNull(),
  /** `ok` or a failure of platform/ai. */
  outcome: text().notNull(),
  inputTokens: integer(),
  outputTokens: integer(),
  latencyMs: integer().notNull(),
  createdAt: createdAt(),
})

/** Steps of a job that are done, so that a successor goes on from the last one. */
export const jobSteps = pgTable(
  'job_steps',
  {
    /** Job name and the id it works on. */
    run: text().notNull(),
    step: text().notNull(),
    result: sealedJson(),
    ms: integer().notNull(),
    finishedAt: moment().notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.run, table.step] })],
)

/** Requests counted in a fixed window. */
export const rateLimits = pgTable('rate_limits', {
  key: text().primaryKey(),
  points: integer().notNull(),
  expiresAt: moment().notNull(),
})

/** What the seed last wrote, so that an unchanged file is not written again. */
export const seeds = pgTable('seeds', {
  name: text().primaryKey(),
  checksum: text().notNull(),
  writtenAt: moment().notNull().defaultNow(),
})
