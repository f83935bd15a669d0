import { integer, pgEnum, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { createdAt, sealedJson } from '@/db/columns'
import { turns } from '@/db/schema/interviews'

export const evaluationStatus = pgEnum('evaluation_status', ['scored', 'not_scored'])

/** The judgement of one turn; at most one for each. */
export const evaluations = pgTable('evaluations', {
  turnId: uuid()
    .primaryKey()
    .references(() => turns.id, { onDelete: 'cascade' }),
  status: evaluationStatus().notNull(),
  /** 0–100; null when not scored. */
  score: integer(),
  /** As features/evaluation/model.ts describes it; null when not scored. */
  body: sealedJson(),
  /** Why it was not scored: a code of features/evaluation/model.ts. */
  reason: text(),
  /** Of a score only: `provider/model` or `offline`, why an engine before it did not answer, and the rubric. */
  engine: text(),
  fallback: text(),
  rubricVersion: text(),
  createdAt: createdAt(),
})
