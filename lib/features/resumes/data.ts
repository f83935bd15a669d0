import 'server-only'
import { and, desc, eq, inArray, type SQL } from 'drizzle-orm'
import { db } from '@/db/client'
import { resumes } from '@/db/schema/resumes'
import { users } from '@/db/schema/users'
import { AppError } from '@/lib/core/errors'
import {
  type ResumeContent,
  type ResumeStatus,
  resumeContentSchema,
  resumeFailureSchema,
} from '@/lib/features/resumes/model'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { enqueue } from '@/lib/platform/jobs/enqueue'
import { removeFile } from '@/lib/platform/storage/remove-file'

/** Someone with a right to a resume: its owner, or background work that was handed its id. */
export type Reader = Viewer | 'system'

const mine = (reader: Reader) => (reader === 'system' ? undefined : eq(resumes.userId, reader.userId))
const one = (reader: Reader, id: string) => and(eq(resumes.id, id), mine(reader))

const summary = {
  id: resumes.id,
  name: resumes.name,
  mediaType: resumes.mediaType,
  byteSize: resumes.byteSize,
  status: resumes.status,
  isDefault: resumes.isDefault,
  failure: resumes.failure,
  createdAt: resumes.createdAt,
}

/** The viewer's resumes, the newest first. */
export async function listResumes(viewer: Viewer) {
  const rows = await db()
    .select(summary)
    .from(resumes)
    .where(mine(viewer))
    .orderBy(desc(resumes.createdAt), desc(resumes.id))
  return rows.map((row) => ({ ...row, failure: readFailure(row.failure) }))
}

const readFailure = (code: string | null) => (code === null ? null : resumeFailureSchema.parse(code))

/** One resume with its text and sections. @throws AppError `not_found` when it is not the viewer's */
export async function getResume(reader: Reader, id: string) {
  const [row] = await db().select().from(resumes).where(one(reader, id))
  if (!row) throw new AppError('not_found')
  const content = row.content === null ? null : resumeContentSchema.parse(row.content)
  return { ...row, content, failure: readFailure(row.failure) }
}
export type Resume = Awaited<ReturnType<typeof getResume>>

/** @throws AppError `not_found` when it is not the viewer's, `resume_not_ready` when it has no sections yet */
export async function requireReadableResume(viewer: Viewer, id: string): Promise<void> {
  const { status } = await getResume(viewer, id)
  if (status !== 'completed') throw new AppError('resume_not_ready')
}

/** The sections of a resume, for background work on something that names it; null when there are none. */
export async function readResumeContent(id: string): Promise<ResumeContent | null> {
  const [row] = await db().select({ content: resumes.content }).from(resumes).where(eq(resumes.id, id))
  return row?.content ? resumeContentSchema.parse(row.content) : null
}

/** Stores a new resume; the viewer's first one becomes the default. Call it in a transaction. */
export async function insertResume(
  viewer: Viewer,
  resume: Pick<typeof resumes.$inferInsert, 'name' | 'mediaType' | 'byteSize' | 'storageKey'>,
): Promise<string> {
  await lockOwner(viewer)
  const [existing] = await db()
    .select({ id: resumes.id })
    .from(resumes)
    .where(and(mine(viewer), eq(resumes.isDefault, true)))
  const [row] = await db()
    .insert(resumes)
    .values({ ...resume, userId: viewer.userId, isDefault: !existing })
    .returning({ id: resumes.id })
  if (!row) throw new Error('the resume was not stored')
  return row.id
}

type Changes = Partial<
  Pick<
    typeof resumes.$inferInsert,
    'name' | 'status' | 'text' | 'content' | 'confidence' | 'engine' | 'fallback' | 'failure'
  >
>

/**
 * Changes a resume that is in one of the states `from`.
 * @throws AppError `not_found` when it is not the viewer's, `wrong_state` when it is in another state
 */
export async function updateResume(
  reader: Reader,
  id: string,
  changes: Changes,
  from?: readonly ResumeStatus[],
): Promise<void> {
  const inState: SQL | undefined = from && inArray(resumes.status, [...from])
  const updated = await db()
    .update(resumes)
    .set({ ...changes, updatedAt: new Date() })
    .where(and(one(reader, id), inState))
    .returning({ id: resumes.id })
  if (updated.length > 0) return
  await getResume(reader, id)
  throw new AppError('wrong_state')
}

/** Makes one resume the default instead of any other. Call it in a transaction. */
export async function makeDefault(viewer: Viewer, id: string): Promise<void> {
  await lockOwner(viewer)
  await db()
    .update(resumes)
    .set({ isDefault: false })
    .where(and(mine(viewer), eq(resumes.isDefault, true)))
  const made = await db()
    .update(resumes)
    .set({ isDefault: true })
    .where(one(viewer, id))
    .returning({ id: resumes.id })
  if (made.length === 0) throw new AppError('not_found')
}

/** Deletes a row, passes the default on to the newest that is left, and asks for the removal of the bytes. Call it in a transaction. */
export async function removeResume(viewer: Viewer, id: string): Promise<void> {
  await lockOwner(viewer)
  const [removed] = await db()
    .delete(resumes)
    .where(one(viewer, id))
    .returning({ storageKey: resumes.storageKey, isDefault: resumes.isDefault })
  if (!removed) throw new AppError('not_found')
  await enqueue(removeFile, { key: removed.storageKey })
  const [newest] = removed.isDefault ? await listResumes(viewer) : []
  if (newest) await makeDefault(viewer, newest.id)
}

/** Asks for the removal of the bytes of all the viewer's resumes. Call it in the transaction that deletes the account. */
export async function deleteAllResumeFiles(viewer: Viewer): Promise<void> {
  const rows = await db().select({ key: resumes.storageKey }).from(resumes).where(mine(viewer))
  for (const { key } of rows) await enqueue(removeFile, { key })
}

/** Changes to which resume is the default happen one after another. */
async function lockOwner(viewer: Viewer): Promise<void> {
  await db().select({ id: users.id }).from(users).where(eq(users.id, viewer.userId)).for('update')
}
