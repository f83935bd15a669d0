import 'server-only'
import { and, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { db } from '@/db/client'
import { newestFirst, pageOf, type Stretch } from '@/db/newest-first'
import { interviews } from '@/db/schema/interviews'
import { positions } from '@/db/schema/positions'
import { reports } from '@/db/schema/reports'
import { recordings } from '@/db/schema/reviews'
import { AppError } from '@/lib/core/errors'
import { type Locale, localeSchema, localizedSchema } from '@/lib/core/locale'
import type { Reader } from '@/lib/features/interviews/data'
import { defaultPlan } from '@/lib/features/questions/model'
import {
  type NewReview,
  type Progress,
  progressSchema,
  type ReviewSummary,
  reviewStateOf,
} from '@/lib/features/reviews/model'
import { listFileKeys } from '@/lib/features/reviews/recordings/data'
import { qualityFindingSchema } from '@/lib/features/reviews/transcripts/quality/schema'
import { transcriptProblemSchema } from '@/lib/features/reviews/transcripts/read/problems'
import { speakerSchema } from '@/lib/features/reviews/transcripts/schema'
import type { Viewer } from '@/lib/platform/auth/viewer'

const mine = (reader: Reader) => (reader === 'system' ? undefined : eq(interviews.userId, reader.userId))

const speakersSchema = z.array(speakerSchema).nullable()
const problemsSchema = z.array(transcriptProblemSchema).nullable()
const qualitySchema = z.array(qualityFindingSchema).nullable()

/** Stores what is known of a review before its file comes. @returns its id */
export async function insertReview(
  viewer: Viewer,
  review: NewReview & { positionId: string },
): Promise<string> {
  const { name, company, heldOn, kind, size, language, positionId } = review
  const [row] = await db()
    .insert(interviews)
    .values({
      userId: viewer.userId,
      mode: 'review',
      positionId,
      language,
      plan: defaultPlan,
      startedAt: heldOn ? new Date(`${heldOn}T12:00:00Z`) : new Date(),
    })
    .returning({ id: interviews.id })
  if (!row) throw new Error('the review was not stored')
  await db().insert(recordings).values({ interviewId: row.id, name, company, heldOn, kind, size })
  return row.id
}

/** A review and its recording. @throws AppError `not_found` when it is not the reader's */
export async function getReview(reader: Reader, id: string) {
  if (!z.uuid().safeParse(id).success) throw new AppError('not_found')
  const [row] = await db()
    .select({ interview: interviews, recording: recordings, title: positions.title, reportId: reports.id })
    .from(recordings)
    .innerJoin(interviews, eq(interviews.id, recordings.interviewId))
    .innerJoin(positions, eq(positions.id, interviews.positionId))
    .leftJoin(reports, eq(reports.interviewId, interviews.id))
    .where(and(eq(interviews.id, id), mine(reader)))
  if (!row) throw new AppError('not_found')
  const { interview, recording, title, reportId } = row
  const language = localeSchema.parse(interview.language)
  const progress = readProgress(recording.progress)
  const { interviewId: _, createdAt: __, ...kept } = recording
  return {
    ...kept,
    id,
    userId: interview.userId,
    mode: interview.mode,
    status: interview.status,
    state: reviewStateOf(interview.status, progress),
    failure: interview.failure,
    language,
    positionId: interview.positionId,
    positionTitle: localizedSchema.parse(title)[language],
    createdAt: interview.createdAt,
    progress,
    speakers: speakersSchema.parse(recording.speakers) ?? [],
    problems: problemsSchema.parse(recording.problems) ?? [],
    quality: qualitySchema.parse(recording.quality),
    reportId,
  }
}
export type Review = Awaited<ReturnType<typeof getReview>>

/**
 * The viewer's reviews, newest first, and the key of the next page.
 * @throws AppError `not_found` for a key that no page has given
 */
export async function listReviews(
  viewer: Viewer,
  { locale, ...stretch }: Stretch & { locale: Locale },
): Promise<{ items: ReviewSummary[]; next: string | null }> {
  const { older, order } = newestFirst(interviews, stretch)
  const rows = await db()
    .select({
      recording: recordings,
      status: interviews.status,
      failure: interviews.failure,
      createdAt: interviews.createdAt,
      title: positions.title,
      overall: reports.overall,
      reportId: reports.id,
    })
    .from(recordings)
    .innerJoin(interviews, eq(interviews.id, recordings.interviewId))
    .innerJoin(positions, eq(positions.id, interviews.positionId))
    .leftJoin(reports, eq(reports.interviewId, interviews.id))
    .where(and(eq(interviews.userId, viewer.userId), older))
    .orderBy(...order)
    .limit(stretch.limit + 1)
  const listed = rows.map(({ recording, status, title, ...row }) => {
    const progress = readProgress(recording.progress)
    const { interviewId: id, name, company, heldOn, kind, durationMs } = recording
    const state = reviewStateOf(status, progress)
    const positionTitle = localizedSchema.parse(title)[locale]
    return { id, name, company, heldOn, kind, durationMs, positionTitle, state, progress, ...row }
  })
  return pageOf(listed, stretch.limit)
}

function readProgress(stored: unknown): Progress | null {
  return progressSchema.nullable().parse(stored ?? null)
}

/** Changes what is stored of a recording. @throws AppError `not_found` when it is not the reader's */
export async function updateRecording(
  reader: Reader,
  id: string,
  change: Partial<Omit<typeof recordings.$inferInsert, 'interviewId'>>,
): Promise<void> {
  const own = db().select({ id: interviews.id }).from(interviews).where(mine(reader))
  const changed = await db()
    .update(recordings)
    .set(change)
    .where(and(eq(recordings.interviewId, id), sql`${recordings.interviewId} in ${own}`))
    .returning({ id: recordings.interviewId })
  if (changed.length === 0) throw new AppError('not_found')
}

/** Whether a run is still the one at work, and its review still to be prepared. */
export async function isCurrentRun(id: string, run: string): Promise<boolean> {
  const rows = await db()
    .select({ id: recordings.interviewId })
    .from(recordings)
    .innerJoin(interviews, eq(interviews.id, recordings.interviewId))
    .where(and(eq(recordings.interviewId, id), eq(recordings.run, run), eq(interviews.status, 'preparing')))
  return rows.length > 0
}

/** Stores how far a run is; nothing when another has taken its place. */
export async function saveProgress(id: string, run: string, progress: Progress): Promise<void> {
  await db()
    .update(recordings)
    .set({ progress })
    .where(and(eq(recordings.interviewId, id), eq(recordings.run, run)))
}

/** Deletes a review with all that came of it, in a transaction. @returns the keys of its files, which the caller removes */
export async function removeReview(reader: Reader, id: string): Promise<string[]> {
  await getReview(reader, id)
  // Held, so that no file comes in after they are counted.
  await db().select({ id: interviews.id }).from(interviews).where(eq(interviews.id, id)).for('update')
  const keys = await listFileKeys(id)
  await db()
    .delete(interviews)
    .where(and(eq(interviews.id, id), mine(reader)))
  return keys
}
