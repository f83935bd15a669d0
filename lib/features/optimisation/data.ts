import 'server-only'
import { and, desc, eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { optimisations } from '@/db/schema/optimisations'
import { AppError } from '@/lib/core/errors'
import {
  type Advice,
  adviceSchema,
  type Decisions,
  decisionsSchema,
  type OptimisationStatus,
  progressOf,
  rewritesSchema,
  type Target,
  targetSchema,
} from '@/lib/features/optimisation/model'
import { type ResumeContent, resumeContentSchema } from '@/lib/features/resumes/model'
import type { Viewer } from '@/lib/platform/auth/viewer'

/** Someone with a right to an optimisation: its owner, or background work that was handed its id. */
export type Reader = Viewer | 'system'

const one = (reader: Reader, id: string) =>
  and(eq(optimisations.id, id), reader === 'system' ? undefined : eq(optimisations.userId, reader.userId))

/** The viewer's optimisations of one resume, the newest first; all of theirs without one. */
export async function listOptimisations(viewer: Viewer, resumeId?: string) {
  const rows = await db()
    .select()
    .from(optimisations)
    .where(
      and(
        eq(optimisations.userId, viewer.userId),
        resumeId === undefined ? undefined : eq(optimisations.resumeId, resumeId),
      ),
    )
    .orderBy(desc(optimisations.createdAt), desc(optimisations.id))
  return rows.map(read).map(({ id, target, status, resultId, createdAt, progress }) => ({
    id,
    title: target.title,
    status,
    resultId,
    createdAt,
    progress,
  }))
}

/** One optimisation with its advice and decisions. @throws AppError `not_found` when it is not the viewer's */
export async function getOptimisation(reader: Reader, id: string) {
  const [row] = await db().select().from(optimisations).where(one(reader, id))
  if (!row) throw new AppError('not_found')
  return read(row)
}
export type Optimisation = Awaited<ReturnType<typeof getOptimisation>>

function read(row: typeof optimisations.$inferSelect) {
  const advice = adviceSchema.parse(row.advice)
  const decisions = decisionsSchema.parse(row.decisions)
  return {
    ...row,
    target: targetSchema.parse(row.target),
    content: resumeContentSchema.parse(row.content),
    rewrites: rewritesSchema.parse(row.rewrites),
    advice,
    decisions,
    progress: progressOf(advice.suggestions, decisions),
  }
}

/** Stores what was advised on one of the viewer's resumes. @returns its id */
export async function insertOptimisation(
  viewer: Viewer,
  given: {
    resumeId: string
    status: OptimisationStatus
    target: Target
    content: ResumeContent
    advice: Advice
    engine: string | null
  },
): Promise<string> {
  const [row] = await db()
    .insert(optimisations)
    .values({ ...given, userId: viewer.userId, rewrites: {}, decisions: {} })
    .returning({ id: optimisations.id })
  if (!row) throw new Error('the optimisation was not stored')
  return row.id
}

type Changes = Partial<{
  status: OptimisationStatus
  rewrites: Record<string, string>
  decisions: Decisions
  engine: string | null
  fallback: string | null
  resultId: string
}>

/**
 * Changes an optimisation that is in the state `from`.
 * @throws AppError `not_found` when it is not the viewer's, `wrong_state` when it is in another state
 */
export async function updateOptimisation(
  reader: Reader,
  id: string,
  changes: Changes,
  from?: OptimisationStatus,
): Promise<void> {
  const updated = await db()
    .update(optimisations)
    .set({ ...changes, updatedAt: new Date() })
    .where(and(one(reader, id), from && eq(optimisations.status, from)))
    .returning({ id: optimisations.id })
  if (updated.length > 0) return
  await getOptimisation(reader, id)
  throw new AppError('wrong_state')
}

/** One optimisation, which nobody else changes until the transaction ends. @throws AppError `not_found` */
export async function lockOptimisation(viewer: Viewer, id: string): Promise<Optimisation> {
  const [row] = await db().select().from(optimisations).where(one(viewer, id)).for('update')
  if (!row) throw new AppError('not_found')
  return read(row)
}

/** Takes an optimisation away; the resumes made of it stay. @throws AppError `not_found` */
export async function removeOptimisation(viewer: Viewer, id: string): Promise<void> {
  const removed = await db().delete(optimisations).where(one(viewer, id)).returning({ id: optimisations.id })
  if (removed.length === 0) throw new AppError('not_found')
}
