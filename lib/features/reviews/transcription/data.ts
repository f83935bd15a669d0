import 'server-only'
import { and, asc, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { db } from '@/db/client'
import { recordingParts } from '@/db/schema/reviews'
import { spokenLineSchema } from '@/lib/features/reviews/transcripts/schema'

/** What a transcriber heard in a part; times are from the beginning of that part. */
const partResultSchema = z.object({ lines: z.array(spokenLineSchema), language: z.string().nullable() })
export type PartResult = z.infer<typeof partResultSchema>

/** The parts of a recording, in order, with what was heard in those that are done. */
export async function listParts(id: string) {
  const rows = await db()
    .select()
    .from(recordingParts)
    .where(eq(recordingParts.interviewId, id))
    .orderBy(asc(recordingParts.ordinal))
  return rows.map(({ interviewId: _, result, ...part }) => ({
    ...part,
    result: result === null ? null : partResultSchema.parse(result),
  }))
}
export type RecordingPart = Awaited<ReturnType<typeof listParts>>[number]

/** Stores how a recording was cut, all at once; a second cutting changes nothing. */
export async function insertParts(
  id: string,
  parts: Omit<RecordingPart, 'result' | 'engine'>[],
): Promise<void> {
  await db()
    .insert(recordingParts)
    .values(parts.map((part) => ({ interviewId: id, ...part })))
    .onConflictDoNothing()
}

/** Stores what was heard in a part, once: it is paid for, so whoever comes second changes nothing. */
export async function savePartResult(
  id: string,
  ordinal: number,
  heard: PartResult & { engine: string },
): Promise<void> {
  const { engine, ...result } = heard
  await db()
    .update(recordingParts)
    .set({ result, engine })
    .where(
      and(
        eq(recordingParts.interviewId, id),
        eq(recordingParts.ordinal, ordinal),
        isNull(recordingParts.result),
      ),
    )
}

/** Forgets the parts of a recording. @returns the keys of their files, which the caller removes */
export async function removeParts(id: string): Promise<string[]> {
  const rows = await db()
    .delete(recordingParts)
    .where(eq(recordingParts.interviewId, id))
    .returning({ key: recordingParts.storageKey })
  return rows.map(({ key }) => key)
}
