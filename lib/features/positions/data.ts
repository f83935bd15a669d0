import 'server-only'
import { asc, count, eq } from 'drizzle-orm'
import { z } from 'zod'
import { db } from '@/db/client'
import { positions, questions } from '@/db/schema/positions'
import { AppError } from '@/lib/core/errors'
import { type Locale, localizedSchema } from '@/lib/core/locale'
import {
  type BankQuestion,
  bankPointSchema,
  bankSkillSchema,
  type Position,
  type PositionSkill,
  type PositionSummary,
} from '@/lib/features/positions/model'

// The bank is the same for everybody, so nothing here asks for a viewer.

/** Every built-in position in one language, ordered by its id; the caller groups by category. */
export async function listPositions(locale: Locale): Promise<PositionSummary[]> {
  const rows = await db()
    .select({
      id: positions.id,
      category: positions.category,
      title: positions.title,
      description: positions.description,
      skills: positions.skills,
      questionCount: count(questions.id),
    })
    .from(positions)
    .leftJoin(questions, eq(questions.positionId, positions.id))
    .groupBy(positions.id)
    .orderBy(asc(positions.id))
  return rows.map((row) => ({
    ...row,
    title: text(row.title, locale),
    description: text(row.description, locale),
    skills: skills(row.skills, locale),
  }))
}

/** One position and its questions in the order of its file. @throws AppError `not_found` */
export async function getPosition(locale: Locale, id: string): Promise<Position> {
  const [row] = await db().select().from(positions).where(eq(positions.id, id))
  if (!row) throw new AppError('not_found')
  const asked = await db()
    .select()
    .from(questions)
    .where(eq(questions.positionId, id))
    .orderBy(asc(questions.ordinal))
  return {
    id: row.id,
    category: row.category,
    title: text(row.title, locale),
    description: text(row.description, locale),
    requirements: texts(row.requirements, locale),
    skills: skills(row.skills, locale),
    questions: asked.map((each) => question(each, locale)),
  }
}

function question(row: typeof questions.$inferSelect, locale: Locale): BankQuestion {
  return {
    id: row.id,
    type: row.type,
    difficulty: row.difficulty,
    skill: row.skill,
    text: text(row.question, locale),
    points: z
      .array(bankPointSchema)
      .parse(row.points)
      .map((point) => ({ text: point.text[locale], terms: point.terms[locale] })),
    modelAnswer: text(row.modelAnswer, locale),
    followUps: texts(row.followUps, locale),
  }
}

function skills(stored: unknown, locale: Locale): PositionSkill[] {
  return z
    .array(bankSkillSchema)
    .parse(stored)
    .map(({ id, name, aliases }) => ({
      id,
      name: name[locale],
      aliases: [...new Set([name.en, name['zh-CN'], ...aliases.en, ...aliases['zh-CN']])],
    }))
}

function text(stored: unknown, locale: Locale): string {
  return localizedSchema.parse(stored)[locale]
}

function texts(stored: unknown, locale: Locale): string[] {
  return z
    .array(localizedSchema)
    .parse(stored)
    .map((each) => each[locale])
}
