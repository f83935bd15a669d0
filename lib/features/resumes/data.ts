import 'server-only'
import { and, desc, eq, getTableColumns, inArray, max, type SQL } from 'drizzle-orm'
import { z } from 'zod'
import { db } from '@/db/client'
import { resumeParseSteps, resumes } from '@/db/schema/resumes'
import { users } from '@/db/schema/users'
import { AppError } from '@/lib/core/errors'
import type { ResumeDocument } from '@/lib/features/resumes/document'
import {
  type FieldSource,
  fieldSourceSchema,
  findingSchema,
  type ParseStep,
  parseStepSchema,
  type ResumeContent,
  type ResumeStatus,
  resumeContentSchema,
  resumeFailureSchema,
  type StepOutcome,
  stepOutcomeSchema,
} from '@/lib/features/resumes/model'
import { type RemovedEntry, removedEntrySchema } from '@/lib/features/resumes/record-corrections'
import { allOwn } from '@/lib/features/resumes/sourced-entries'
import { readKeptDocument } from '@/lib/features/resumes/stored-document'
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
  thumbnailKey: resumes.thumbnailKey,
  createdAt: resumes.createdAt,
}

const { document: _, ...whole } = getTableColumns(resumes)

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

/** One resume with its text, its sections and their sources. @throws AppError `not_found` when it is not the viewer's */
export async function getResume(reader: Reader, id: string) {
  const [row] = await db().select(whole).from(resumes).where(one(reader, id))
  if (!row) throw new AppError('not_found')
  const content = row.content === null ? null : resumeContentSchema.parse(row.content)
  return {
    ...row,
    content,
    fields: readFields(row.fields, content, row.confidence),
    removed: z.array(removedEntrySchema).catch([]).parse(row.removed),
    finding: row.finding === null ? null : findingSchema.parse(row.finding),
    failure: readFailure(row.failure),
  }
}
export type Resume = Awaited<ReturnType<typeof getResume>>

function readFields(
  stored: unknown,
  content: ResumeContent | null,
  confidence: number | null,
): FieldSource[] {
  if (stored !== null) return z.array(fieldSourceSchema).parse(stored)
  // A row from before fields had sources; an edited one had lost its confidence.
  return content && confidence === null ? allOwn(content) : []
}

/** How a resume is laid out; null when it has not been read. @throws AppError `not_found` when it is not the viewer's */
export async function getResumeDocument(reader: Reader, id: string): Promise<ResumeDocument | null> {
  const [row] = await db().select({ document: resumes.document }).from(resumes).where(one(reader, id))
  if (!row) throw new AppError('not_found')
  return readKeptDocument(row.document)
}

/** Where the picture of a resume's first page is kept. @throws AppError `not_found` when there is none of the viewer's */
export async function getThumbnailKey(viewer: Viewer, id: string): Promise<string> {
  const [row] = await db().select({ key: resumes.thumbnailKey }).from(resumes).where(one(viewer, id))
  if (!row?.key) throw new AppError('not_found')
  return row.key
}

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
    | 'name'
    | 'status'
    | 'text'
    | 'document'
    | 'finding'
    | 'confidence'
    | 'engine'
    | 'fallback'
    | 'failure'
    | 'thumbnailKey'
  > & { content: ResumeContent; fields: FieldSource[]; removed: RemovedEntry[] }
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
    .returning({ ...files, isDefault: resumes.isDefault })
  if (!removed) throw new AppError('not_found')
  await removeFiles(removed)
  const [newest] = removed.isDefault ? await listResumes(viewer) : []
  if (newest) await makeDefault(viewer, newest.id)
}

/** Asks for the removal of the bytes of all the viewer's resumes. Call it in the transaction that deletes the account. */
export async function deleteAllResumeFiles(viewer: Viewer): Promise<void> {
  const rows = await db().select(files).from(resumes).where(mine(viewer))
  for (const row of rows) await removeFiles(row)
}

const files = { storageKey: resumes.storageKey, thumbnailKey: resumes.thumbnailKey }

async function removeFiles(keys: { storageKey: string; thumbnailKey: string | null }): Promise<void> {
  for (const key of [keys.storageKey, keys.thumbnailKey]) if (key) await enqueue(removeFile, { key })
}

/** The log of how a resume was parsed, the oldest step first. @throws AppError `not_found` when it is not the viewer's */
export async function listParseSteps(viewer: Viewer, id: string) {
  const [owned] = await db().select({ id: resumes.id }).from(resumes).where(one(viewer, id))
  if (!owned) throw new AppError('not_found')
  const rows = await db().select().from(resumeParseSteps).where(eq(resumeParseSteps.resumeId, owned.id))
  const steps = rows.map(({ resumeId, ...row }) => ({
    ...row,
    step: parseStepSchema.parse(row.step),
    outcome: stepOutcomeSchema.parse(row.outcome),
  }))
  // Steps that began in the same millisecond are in their order, too.
  const order = ({ step }: { step: ParseStep }) => parseStepSchema.options.indexOf(step)
  return steps.sort((a, b) => a.attempt - b.attempt || +a.startedAt - +b.startedAt || order(a) - order(b))
}

/** Begins another try in the log of a resume: what an earlier one left running will not end. @returns its number */
export async function beginAttempt(id: string): Promise<number> {
  await db()
    .update(resumeParseSteps)
    .set({ outcome: 'failed', failure: 'internal' })
    .where(and(eq(resumeParseSteps.resumeId, id), eq(resumeParseSteps.outcome, 'running')))
  const [last] = await db()
    .select({ attempt: max(resumeParseSteps.attempt) })
    .from(resumeParseSteps)
    .where(eq(resumeParseSteps.resumeId, id))
  return (last?.attempt ?? 0) + 1
}

/** Writes into a resume's log that a step begins. @returns the id to end it by */
export async function beginStep(resumeId: string, attempt: number, step: ParseStep): Promise<string> {
  const [row] = await db()
    .insert(resumeParseSteps)
    .values({ resumeId, attempt, step })
    .returning({ id: resumeParseSteps.id })
  if (!row) throw new Error('the step was not stored')
  return row.id
}

/** Writes into a resume's log how a step ended. */
export async function endStep(
  id: string,
  end: { step?: ParseStep; outcome: StepOutcome; failure?: string | null; ms: number },
): Promise<void> {
  await db().update(resumeParseSteps).set(end).where(eq(resumeParseSteps.id, id))
}

/** Changes to which resume is the default happen one after another. */
async function lockOwner(viewer: Viewer): Promise<void> {
  await db().select({ id: users.id }).from(users).where(eq(users.id, viewer.userId)).for('update')
}
