import 'server-only'
import { randomUUID } from 'node:crypto'
import { and, asc, count, eq, inArray, isNull, or, type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { db } from '@/db/client'
import { positions, questions } from '@/db/schema/positions'
import { questionPlans } from '@/db/schema/question-plans'
import { AppError } from '@/lib/core/errors'
import { type Locale, localeSchema, localizedSchema } from '@/lib/core/locale'
import {
  type BankQuestion,
  bankPointSchema,
  bankSkillSchema,
  type Position,
  type PositionContent,
  type PositionSkill,
  type PositionSummary,
  positionWeightsSchema,
} from '@/lib/features/positions/model'
import type { Viewer } from '@/lib/platform/auth/viewer'

/** Whose positions and questions are seen beside the built-in ones, which everybody sees. */
export type Owner = Pick<Viewer, 'userId'>

/** What one person may keep: far more than anybody needs, so that a page that shows all of it stays quick. */
const mostOwn = { positions: 100, questions: 500 }

const isMine = (owner: Owner) => eq(positions.ownerId, owner.userId)
const visible = (owner: Owner) =>
  and(or(isNull(positions.ownerId), isMine(owner)), isNull(positions.deletedAt))
const visibleQuestion = (owner: Owner) => or(isNull(questions.ownerId), eq(questions.ownerId, owner.userId))
const myQuestion = (owner: Owner, id: string) =>
  and(eq(questions.id, id), eq(questions.ownerId, owner.userId))

/** Built-in questions as their files order them, then a person's own, the oldest first. */
const inOrder: SQL[] = [
  sql`${questions.ownerId} is not null`,
  asc(questions.ordinal),
  asc(questions.createdAt),
  asc(questions.id),
]

/** Every position the viewer sees in one language: their own, the newest first, then the built-in ones by id. */
export async function listPositions(owner: Owner, locale: Locale): Promise<PositionSummary[]> {
  const rows = await db()
    .select({ position: positions, questionCount: count(questions.id) })
    .from(positions)
    .leftJoin(questions, and(eq(questions.positionId, positions.id), visibleQuestion(owner)))
    .where(visible(owner))
    .groupBy(positions.id)
    .orderBy(
      sql`${positions.ownerId} is null`,
      sql`case when ${positions.ownerId} is not null then ${positions.createdAt} end desc`,
      asc(positions.id),
    )
  return rows.map(({ position, questionCount }) => ({ ...readSummary(position, locale), questionCount }))
}

/**
 * One position and its questions, those of a person's own last.
 * @returns of own questions only those in `locale`
 * @throws AppError `not_found` when it is neither built in nor the viewer's
 */
export async function getPosition(owner: Owner, locale: Locale, id: string): Promise<Position> {
  const [row] = await db()
    .select()
    .from(positions)
    .where(and(eq(positions.id, id), visible(owner)))
  if (!row) throw new AppError('not_found')
  const asked = await db()
    .select()
    .from(questions)
    .where(and(eq(questions.positionId, id), visibleQuestion(owner)))
    .orderBy(...inOrder)
  return {
    ...readSummary(row, locale),
    requirements: texts(row.requirements, locale),
    questionCount: asked.length,
    questions: asked
      .filter(({ language }) => language === null || language === locale)
      .map((each) => readQuestion(each, locale)),
  }
}

/** A question with the position it stands in, in every language it is in. */
export type BankEntry = {
  positionId: string
  inLanguage: Record<Locale, BankQuestion>
}

/** Every question the viewer sees, in the order of positions' ids and within one as `getPosition` has it. */
export async function listBank(owner: Owner, positionId?: string): Promise<BankEntry[]> {
  const rows = await db()
    .select({ question: questions })
    .from(questions)
    .innerJoin(positions, and(eq(positions.id, questions.positionId), visible(owner)))
    .where(and(visibleQuestion(owner), positionId ? eq(questions.positionId, positionId) : undefined))
    .orderBy(asc(questions.positionId), ...inOrder)
  return rows.map(({ question }) => ({
    positionId: question.positionId,
    inLanguage: { en: readQuestion(question, 'en'), 'zh-CN': readQuestion(question, 'zh-CN') },
  }))
}

/** What a person's own position is stored as. */
export type OwnPosition = Pick<PositionContent, 'language' | 'category' | 'title' | 'description'> & {
  requirements: string[]
  skills: z.infer<typeof bankSkillSchema>[]
}

/** Stores a position of the viewer's own. @returns its id @throws AppError `too_many` */
export async function insertPosition(viewer: Viewer, position: OwnPosition): Promise<string> {
  const [kept] = await db()
    .select({ count: count() })
    .from(positions)
    .where(and(isMine(viewer), isNull(positions.deletedAt)))
  if (kept && kept.count >= mostOwn.positions) throw new AppError('too_many', { limit: mostOwn.positions })
  const id = randomUUID()
  await db()
    .insert(positions)
    .values({ id, ownerId: viewer.userId, ...positionRow(position) })
  return id
}

/** All positions of the viewer's own, the oldest first. */
export async function listOwnPositions(viewer: Viewer) {
  const rows = await db()
    .select()
    .from(positions)
    .where(and(isMine(viewer), isNull(positions.deletedAt)))
    .orderBy(asc(positions.createdAt), asc(positions.id))
  return rows.map((row) => {
    const language = localeSchema.parse(row.language)
    return { ...readSummary(row, language), requirements: texts(row.requirements, language) }
  })
}

/** Changes a position of the viewer's own. @throws AppError `not_found` */
export async function updatePosition(viewer: Viewer, id: string, position: OwnPosition): Promise<void> {
  const changed = await db()
    .update(positions)
    .set(positionRow(position))
    .where(and(eq(positions.id, id), isMine(viewer), isNull(positions.deletedAt)))
    .returning({ id: positions.id })
  if (changed.length === 0) throw new AppError('not_found')
}

/**
 * Deletes a position of the viewer's own with its questions and plans. Interviews held for it stay, and so does the
 * title they are listed under. Call it in a transaction.
 * @throws AppError `not_found`
 */
export async function removePosition(viewer: Viewer, id: string): Promise<void> {
  const removed = await db()
    .update(positions)
    .set({
      description: both(''),
      requirements: { private: [] },
      skills: { private: [] },
      deletedAt: new Date(),
    })
    .where(and(eq(positions.id, id), isMine(viewer), isNull(positions.deletedAt)))
    .returning({ id: positions.id })
  if (removed.length === 0) throw new AppError('not_found')
  await db().delete(questions).where(eq(questions.positionId, id))
  // The row stays, so the database does not take them along; and what comes later in the order is not to be asked.
  await db().delete(questionPlans).where(eq(questionPlans.positionId, id))
}

function positionRow({ language, category, title, description, requirements, skills }: OwnPosition) {
  return {
    language,
    category,
    title: both(title),
    description: both(description),
    requirements: { private: requirements.map((line) => inBoth(line)) },
    skills: { private: skills },
  }
}

/** What a person's own question is stored as. */
export type OwnQuestion = Pick<
  BankQuestion,
  'type' | 'difficulty' | 'skill' | 'text' | 'points' | 'modelAnswer' | 'followUps'
> & { language: Locale }

/** Adds a question of the viewer's own to a position, which the caller knows that they see. @returns its id @throws AppError `too_many` */
export async function insertQuestion(
  viewer: Viewer,
  positionId: string,
  question: OwnQuestion,
): Promise<string> {
  const [kept] = await db()
    .select({ count: count() })
    .from(questions)
    .where(eq(questions.ownerId, viewer.userId))
  if (kept && kept.count >= mostOwn.questions) throw new AppError('too_many', { limit: mostOwn.questions })
  const id = randomUUID()
  await db()
    .insert(questions)
    .values({ id, positionId, ownerId: viewer.userId, ordinal: 0, ...questionRow(question) })
  return id
}

/** One question of the viewer's own. @throws AppError `not_found` */
export async function getOwnQuestion(viewer: Viewer, id: string) {
  const [row] = await db().select().from(questions).where(myQuestion(viewer, id))
  if (!row) throw new AppError('not_found')
  return readOwnQuestion(row)
}

/** All questions of the viewer's own, the oldest first. */
export async function listOwnQuestions(viewer: Viewer) {
  const rows = await db()
    .select()
    .from(questions)
    .where(eq(questions.ownerId, viewer.userId))
    .orderBy(asc(questions.createdAt), asc(questions.id))
  return rows.map(readOwnQuestion)
}

/** Typical mistakes of bank questions by their ids, which the caller knows that the reader was asked. */
export async function listMistakes(ids: readonly string[], locale: Locale): Promise<Map<string, string[]>> {
  if (ids.length === 0) return new Map()
  const rows = await db()
    .select({ id: questions.id, mistakes: questions.mistakes })
    .from(questions)
    .where(inArray(questions.id, [...ids]))
  return new Map(rows.map(({ id, mistakes }) => [id, texts(mistakes, locale)]))
}

/** Changes a question of the viewer's own. @throws AppError `not_found` */
export async function updateQuestion(viewer: Viewer, id: string, question: OwnQuestion): Promise<void> {
  const changed = await db()
    .update(questions)
    .set(questionRow(question))
    .where(myQuestion(viewer, id))
    .returning({ id: questions.id })
  if (changed.length === 0) throw new AppError('not_found')
}

/** Deletes a question of the viewer's own. Interviews that asked it keep what they asked. @throws AppError `not_found` */
export async function removeQuestion(viewer: Viewer, id: string): Promise<void> {
  const removed = await db().delete(questions).where(myQuestion(viewer, id)).returning({ id: questions.id })
  if (removed.length === 0) throw new AppError('not_found')
}

function questionRow({ text: asked, points, modelAnswer, followUps, ...open }: OwnQuestion) {
  return {
    ...open,
    question: both(asked),
    points: { private: points.map((point) => ({ text: inBoth(point.text), terms: inBoth(point.terms) })) },
    modelAnswer: both(modelAnswer),
    followUps: { private: followUps.map((followUp) => inBoth(followUp)) },
  }
}

function readOwnQuestion(
  row: typeof questions.$inferSelect,
): OwnQuestion & { id: string; positionId: string } {
  const language = localeSchema.parse(row.language)
  const { own: _, mistakes: __, ...question } = readQuestion(row, language)
  return { ...question, positionId: row.positionId, language }
}

// A person's own words are in one language; they are stored as if in both, so that one way of reading does for all.
const inBoth = <Value>(value: Value) => ({ en: value, 'zh-CN': value })
const both = (value: string) => ({ private: inBoth(value) })

function readSummary(
  row: typeof positions.$inferSelect,
  locale: Locale,
): Omit<PositionSummary, 'questionCount'> {
  return {
    id: row.id,
    own: row.ownerId !== null,
    language: localeSchema.nullable().parse(row.language),
    category: row.category,
    title: text(row.title, locale),
    description: text(row.description, locale),
    skills: skills(row.skills, locale),
  }
}

function readQuestion(row: typeof questions.$inferSelect, locale: Locale): BankQuestion {
  return {
    id: row.id,
    own: row.ownerId !== null,
    language: localeSchema.nullable().parse(row.language),
    type: row.type,
    difficulty: row.difficulty,
    skill: row.skill,
    text: text(row.question, locale),
    points: z
      .array(bankPointSchema)
      .parse(row.points)
      .map((point) => ({ text: point.text[locale], terms: point.terms[locale] })),
    modelAnswer: text(row.modelAnswer, locale),
    mistakes: texts(row.mistakes, locale),
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

// Not everything a person writes has every part.
const storedText = z.object({ en: z.string(), 'zh-CN': z.string() })

function text(stored: unknown, locale: Locale): string {
  return storedText.parse(stored)[locale]
}

function texts(stored: unknown, locale: Locale): string[] {
  return z
    .array(localizedSchema)
    .parse(stored)
    .map((each) => each[locale])
}

/** The weights that a position sets in place of the rubric's, for background work; none for most. */
export async function positionWeights(id: string) {
  const [row] = await db().select({ weights: positions.weights }).from(positions).where(eq(positions.id, id))
  return positionWeightsSchema.parse(row?.weights ?? {})
}
