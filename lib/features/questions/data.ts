import 'server-only'
import { and, asc, count, desc, eq, gt, isNotNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import { db } from '@/db/client'
import { questionGenerations } from '@/db/schema/question-generations'
import { questionPlans } from '@/db/schema/question-plans'
import { AppError } from '@/lib/core/errors'
import {
  type Generation,
  generationSchema,
  type PlannedQuestion,
  plannedQuestionSchema,
  type QuestionPlan,
  questionPlanSchema,
} from '@/lib/features/questions/model'
import type { Viewer } from '@/lib/platform/auth/viewer'

const mine = (viewer: Viewer) => eq(questionPlans.userId, viewer.userId)

/** Plans that one person may keep: far more than anybody tells apart. */
const mostPlans = 100

/** A plan as a person saved it; `positionId` is null where it fits any position. */
export type SavedPlan = { id: string; name: string; positionId: string | null; plan: QuestionPlan }

type NewPlan = Omit<SavedPlan, 'id'>

function readRow({ id, name, positionId, plan }: typeof questionPlans.$inferSelect): SavedPlan {
  return { id, name, positionId, plan: questionPlanSchema.parse(plan) }
}

/** The viewer's plans, the newest first. */
export async function listPlans(viewer: Viewer): Promise<SavedPlan[]> {
  const rows = await db()
    .select()
    .from(questionPlans)
    .where(mine(viewer))
    .orderBy(desc(questionPlans.createdAt), desc(questionPlans.id))
  return rows.map(readRow)
}

/** One plan. @throws AppError `not_found` when it is not the viewer's */
export async function getPlan(viewer: Viewer, id: string): Promise<SavedPlan> {
  const [row] = await db()
    .select()
    .from(questionPlans)
    .where(and(eq(questionPlans.id, id), mine(viewer)))
  if (!row) throw new AppError('not_found')
  return readRow(row)
}

/** Stores a plan. @returns its id @throws AppError `too_many` */
export async function insertPlan(viewer: Viewer, plan: NewPlan): Promise<string> {
  const [kept] = await db().select({ count: count() }).from(questionPlans).where(mine(viewer))
  if (kept && kept.count >= mostPlans) throw new AppError('too_many', { limit: mostPlans })
  const [row] = await db()
    .insert(questionPlans)
    .values({ ...plan, userId: viewer.userId })
    .returning({ id: questionPlans.id })
  if (!row) throw new Error('the plan was not stored')
  return row.id
}

/** Changes a plan; the position it was made for stays. @throws AppError `not_found` */
export async function updatePlan(
  viewer: Viewer,
  id: string,
  change: Pick<NewPlan, 'name' | 'plan'>,
): Promise<void> {
  const changed = await db()
    .update(questionPlans)
    .set({ ...change, updatedAt: new Date() })
    .where(and(eq(questionPlans.id, id), mine(viewer)))
    .returning({ id: questionPlans.id })
  if (changed.length === 0) throw new AppError('not_found')
}

/** Deletes a plan. Interviews that were made by it keep what they were made by. @throws AppError `not_found` */
export async function removePlan(viewer: Viewer, id: string): Promise<void> {
  const removed = await db()
    .delete(questionPlans)
    .where(and(eq(questionPlans.id, id), mine(viewer)))
    .returning({ id: questionPlans.id })
  if (removed.length === 0) throw new AppError('not_found')
}

/** How long written questions are used again: within a day somebody prepares the same interview anew, not later. */
const keptFor = sql`now() - interval '24 hours'`

/** Questions that were written for the same content within a day, the latest; null when there are none. */
export async function findGeneration(
  owner: Pick<Viewer, 'userId'>,
  contentKey: string,
): Promise<(Pick<Generation, 'engine' | 'fallback'> & { questions: PlannedQuestion[] }) | null> {
  const [row] = await db()
    .select()
    .from(questionGenerations)
    .where(
      and(
        eq(questionGenerations.userId, owner.userId),
        eq(questionGenerations.contentKey, contentKey),
        gt(questionGenerations.createdAt, keptFor),
        isNotNull(questionGenerations.questions),
      ),
    )
    .orderBy(desc(questionGenerations.createdAt))
    .limit(1)
  if (!row) return null
  const { engine, fallback, questions } = row
  return { engine, fallback, questions: z.array(plannedQuestionSchema).parse(questions) }
}

/** Writes into the generation log, and forgets what was kept longer than a day. */
export async function recordGeneration(
  owner: Pick<Viewer, 'userId'>,
  {
    kept,
    ...entry
  }: Omit<Generation, 'id' | 'createdAt'> & {
    interviewId: string
    /** To be used again for the same content; null when it is not worth it. */
    kept: { key: string; questions: PlannedQuestion[] } | null
  },
): Promise<void> {
  await db()
    .update(questionGenerations)
    .set({ contentKey: null, questions: null })
    .where(
      and(
        eq(questionGenerations.userId, owner.userId),
        isNotNull(questionGenerations.questions),
        sql`${questionGenerations.createdAt} <= ${keptFor}`,
      ),
    )
  await db()
    .insert(questionGenerations)
    .values({
      ...entry,
      userId: owner.userId,
      contentKey: kept?.key ?? null,
      questions: kept?.questions ?? null,
    })
}

/** How the questions of an interview of the viewer's came about, the oldest try first. */
export async function listGenerations(viewer: Viewer, interviewId: string): Promise<Generation[]> {
  const rows = await db()
    .select()
    .from(questionGenerations)
    .where(
      and(eq(questionGenerations.interviewId, interviewId), eq(questionGenerations.userId, viewer.userId)),
    )
    .orderBy(asc(questionGenerations.createdAt), asc(questionGenerations.id))
  return rows.map((row) => generationSchema.parse(row))
}
