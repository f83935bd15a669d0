import { index, integer, jsonb, pgEnum, pgTable, text } from 'drizzle-orm/pg-core'

export const positionCategory = pgEnum('position_category', ['internet', 'finance', 'education', 'general'])
export const questionType = pgEnum('question_type', ['basic', 'technical', 'behavioral', 'situational'])

/** Built-in positions; the seed writes them from db/seed/positions. */
export const positions = pgTable('positions', {
  id: text().primaryKey(),
  category: positionCategory().notNull(),
  title: jsonb().notNull(),
  description: jsonb().notNull(),
  requirements: jsonb().notNull(),
  skills: jsonb().notNull(),
})

/** The built-in question bank. */
export const questions = pgTable(
  'questions',
  {
    id: text().primaryKey(),
    positionId: text()
      .notNull()
      .references(() => positions.id, { onDelete: 'cascade' }),
    /** Order within the position's file. */
    ordinal: integer().notNull(),
    type: questionType().notNull(),
    /** 1–5. */
    difficulty: integer().notNull(),
    skill: text().notNull(),
    question: jsonb().notNull(),
    points: jsonb().notNull(),
    modelAnswer: jsonb().notNull(),
    followUps: jsonb().notNull(),
  },
  (table) => [index().on(table.positionId, table.ordinal)],
)
