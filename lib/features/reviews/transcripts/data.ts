import 'server-only'
import { and, asc, count, eq, gt, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { interviews } from '@/db/schema/interviews'
import { recordings, transcriptLines } from '@/db/schema/reviews'
import { AppError } from '@/lib/core/errors'
import type { Reader } from '@/lib/features/interviews/data'
import { getReview } from '@/lib/features/reviews/data'
import { maxLines, rowsAtOnce } from '@/lib/features/reviews/limits'
import type { SpokenLine, Transcript } from '@/lib/features/reviews/transcripts/schema'

const mine = (reader: Reader) => (reader === 'system' ? undefined : eq(interviews.userId, reader.userId))

/** What was said in a review, with what each line does in it. @throws AppError `not_found` */
export async function getTranscript(reader: Reader, id: string) {
  const { language, speakers } = await getReview(reader, id)
  const rows = await db()
    .select()
    .from(transcriptLines)
    .where(eq(transcriptLines.interviewId, id))
    .orderBy(asc(transcriptLines.ordinal))
  const lines = rows.map(({ interviewId: _, ordinal: __, ...line }) => line)
  return { language, speakers, lines }
}
export type StoredTranscript = Awaited<ReturnType<typeof getTranscript>>
export type StoredLine = StoredTranscript['lines'][number]

/** Replaces a transcript. Lines that bring an id keep it; what they do is told afterwards. */
export async function replaceTranscript(
  id: string,
  { speakers, lines }: Pick<Transcript<SpokenLine & { id?: string }>, 'speakers' | 'lines'>,
): Promise<void> {
  await db().delete(transcriptLines).where(eq(transcriptLines.interviewId, id))
  const rows = lines.map((line, ordinal) => ({ ...line, interviewId: id, ordinal }))
  for (let at = 0; at < rows.length; at += rowsAtOnce) {
    await db()
      .insert(transcriptLines)
      .values(rows.slice(at, at + rowsAtOnce))
  }
  await db().update(recordings).set({ speakers }).where(eq(recordings.interviewId, id))
}

/**
 * A line of a transcript, and the one that follows it.
 * @throws AppError `not_found` when there is no such line, or the review is not the reader's
 */
export async function getLine(reader: Reader, id: string, lineId: string) {
  const [line] = await db()
    .select({ line: transcriptLines })
    .from(transcriptLines)
    .innerJoin(interviews, eq(interviews.id, transcriptLines.interviewId))
    .where(and(eq(transcriptLines.interviewId, id), eq(transcriptLines.id, lineId), mine(reader)))
  if (!line) throw new AppError('not_found')
  const [next] = await db()
    .select()
    .from(transcriptLines)
    .where(and(eq(transcriptLines.interviewId, id), gt(transcriptLines.ordinal, line.line.ordinal)))
    .orderBy(asc(transcriptLines.ordinal))
    .limit(1)
  return { line: line.line, next: next ?? null }
}

/** Changes a line of a transcript. */
export async function updateLine(
  { id }: Pick<StoredLine, 'id'>,
  change: Partial<Omit<StoredLine, 'id'>>,
): Promise<void> {
  await db().update(transcriptLines).set(change).where(eq(transcriptLines.id, id))
}

/** Adds a line behind another; those that follow make room. @throws AppError `too_many` when there are too many */
export async function insertLineAfter(
  { interviewId, ordinal }: typeof transcriptLines.$inferSelect,
  line: StoredLine,
): Promise<void> {
  const [counted] = await db()
    .select({ lines: count() })
    .from(transcriptLines)
    .where(eq(transcriptLines.interviewId, interviewId))
  if ((counted?.lines ?? 0) >= maxLines) throw new AppError('too_many', { limit: maxLines })
  await db()
    .update(transcriptLines)
    .set({ ordinal: sql`${transcriptLines.ordinal} + 1` })
    .where(and(eq(transcriptLines.interviewId, interviewId), gt(transcriptLines.ordinal, ordinal)))
  await db()
    .insert(transcriptLines)
    .values({ ...line, interviewId, ordinal: ordinal + 1 })
}

/** Takes a line out of a transcript. */
export async function removeLine({ id }: Pick<StoredLine, 'id'>): Promise<void> {
  await db().delete(transcriptLines).where(eq(transcriptLines.id, id))
}

/** What a line does: its turn, or why it has none. */
export type LinePart = { id: string; turnId: string | null; part: NonNullable<StoredLine['part']> }

/** Stores what each line of a transcript does. */
export async function saveLineParts(id: string, parts: readonly LinePart[]): Promise<void> {
  for (let at = 0; at < parts.length; at += rowsAtOnce) {
    const values = sql.join(
      parts
        .slice(at, at + rowsAtOnce)
        .map(({ id: line, turnId, part }) => sql`(${line}::uuid, ${turnId}::uuid, ${part}::line_part)`),
      sql`, `,
    )
    await db().execute(sql`
      update ${transcriptLines} set turn_id = given.turn, part = given.part
      from (values ${values}) as given(line, turn, part)
      where ${transcriptLines.id} = given.line and ${transcriptLines.interviewId} = ${id}`)
  }
}
