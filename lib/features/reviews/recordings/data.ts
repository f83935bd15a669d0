import 'server-only'
import { and, asc, eq, isNull, max } from 'drizzle-orm'
import { db } from '@/db/client'
import { interviews } from '@/db/schema/interviews'
import { recordingChunks, recordingParts, recordings } from '@/db/schema/reviews'
import type { Viewer } from '@/lib/platform/auth/viewer'

/** The keys of all files of a review, or of all reviews of a viewer. */
export async function listFileKeys(of: string | Viewer): Promise<string[]> {
  const whose = typeof of === 'string' ? eq(interviews.id, of) : eq(interviews.userId, of.userId)
  const chunks = await db()
    .select({ key: recordingChunks.storageKey })
    .from(recordingChunks)
    .innerJoin(interviews, eq(interviews.id, recordingChunks.interviewId))
    .where(whose)
  const parts = await db()
    .select({ key: recordingParts.storageKey })
    .from(recordingParts)
    .innerJoin(interviews, eq(interviews.id, recordingParts.interviewId))
    .where(whose)
  return [...chunks, ...parts].map(({ key }) => key)
}

/** The pieces of an uploaded file, in order. The caller knows that the review is its reader's. */
export async function listChunks(id: string) {
  return db()
    .select({
      ordinal: recordingChunks.ordinal,
      size: recordingChunks.size,
      storageKey: recordingChunks.storageKey,
    })
    .from(recordingChunks)
    .where(eq(recordingChunks.interviewId, id))
    .orderBy(asc(recordingChunks.ordinal))
}

/** When the last piece of a file came whose upload is open, or else when it was announced; null when none is. */
export async function lastPieceAt(id: string): Promise<Date | null> {
  const [row] = await db()
    .select({ announced: recordings.createdAt, last: max(recordingChunks.createdAt) })
    .from(recordings)
    .innerJoin(interviews, eq(interviews.id, recordings.interviewId))
    .leftJoin(recordingChunks, eq(recordingChunks.interviewId, recordings.interviewId))
    .where(and(eq(recordings.interviewId, id), eq(interviews.status, 'draft'), isNull(recordings.uploadedAt)))
    .groupBy(recordings.createdAt)
  return row ? (row.last ?? row.announced) : null
}

/** Adds a piece of a file. @returns whether it is new: one that came before stays as it is */
export async function insertChunk(
  id: string,
  chunk: { ordinal: number; size: number; storageKey: string },
): Promise<boolean> {
  const added = await db()
    .insert(recordingChunks)
    .values({ interviewId: id, ...chunk })
    .onConflictDoNothing()
    .returning({ ordinal: recordingChunks.ordinal })
  return added.length > 0
}
