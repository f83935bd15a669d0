import { index, integer, jsonb, pgEnum, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { createdAt, moment, openOrSealedJson } from '@/db/columns'
import { users } from '@/db/schema/users'

export const positionCategory = pgEnum('position_category', ['internet', 'finance', 'education', 'general'])
export const questionType = pgEnum('question_type', ['basic', 'technical', 'behavioral', 'situational'])

/** Whose a row is. Built-in rows, which the seed writes from db/seed/positions, are nobody's. */
const ownerId = () => uuid().references(() => users.id, { onDelete: 'cascade' })

export const positions = pgTable(
  'positions',
  {
    id: text().primaryKey(),
    ownerId: ownerId(),
    category: positionCategory().notNull(),
    title: openOrSealedJson().notNull(),
    description: openOrSealedJson().notNull(),
    requirements: openOrSealedJson().notNull(),
    skills: openOrSealedJson().notNull(),
    /** By type of question the weights of dimensions that the position sets; null where the rubric's own count. */
    weights: jsonb(),
    /** The language of a person's own position; null for built-in ones, which are written in both. */
    language: text(),
    createdAt: createdAt(),
    /** When its owner deleted it. What is left of it is the title that interviews held for it are listed under. */
    deletedAt: moment(),
  },
  (table) => [index().on(table.ownerId)],
)

/** The question bank: built-in questions, and what people have added for themselves. */
export const questions = pgTable(
  'questions',
  {
    id: text().primaryKey(),
    positionId: text()
      .notNull()
      .references(() => positions.id, { onDelete: 'cascade' }),
    ownerId: ownerId(),
    /** Order within the position's file; 0 for a person's own, which follow by their time. */
    ordinal: integer().notNull(),
    type: questionType().notNull(),
    /** 1–5. */
    difficulty: integer().notNull(),
    skill: text().notNull(),
    question: openOrSealedJson().notNull(),
    points: openOrSealedJson().notNull(),
    modelAnswer: openOrSealedJson().notNull(),
    /** Typical mistakes. */
    mistakes: openOrSealedJson().notNull().default([]),
    followUps: openOrSealedJson().notNull(),
    /** The only language a person's own question is in; null for built-in ones, which are in both. */
    language: text(),
    createdAt: createdAt(),
  },
  (table) => [index().on(table.positionId, table.ordinal), index().on(table.ownerId)],
)
