import { index, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { createdAt, id, moment, sealedText } from '@/db/columns'
import { positions } from '@/db/schema/positions'
import { users } from '@/db/schema/users'

/** Question plans that a person has saved by name. */
export const questionPlans = pgTable(
  'question_plans',
  {
    id: id(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    name: sealedText().notNull(),
    /** The position whose skills and questions its rules name; null for a plan that fits any. */
    positionId: text().references(() => positions.id, { onDelete: 'cascade' }),
    /** A question plan, as features/questions/model.ts describes it. */
    plan: jsonb().notNull(),
    createdAt: createdAt(),
    updatedAt: moment().notNull().defaultNow(),
  },
  (table) => [index().on(table.userId, table.createdAt)],
)
