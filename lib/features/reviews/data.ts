import 'server-only'
import { and, asc, count, desc, eq, gt, isNotNull, isNull, max, sql } from 'drizzle-orm'
import { z } from 'zod'
import { db } from '@/db/client'
import { evaluations } from '@/db/schema/evaluations'
import { interviews, messages, turns } from '@/db/schema/interviews'
import { positions } from '@/db/schema/positions'
import { reports } from '@/db/schema/reports'
import { recordingChunks, recordingParts, recordings, transcriptLines } from '@/db/schema/reviews'
import { AppError } from '@/lib/core/errors'
import { type Locale, localeSchema, localizedSchema } from '@/lib/core/locale'
import type { Reader } from '@/lib/features/interviews/data'
import { defaultPlan, type PlannedQuestion, plannedQuestionSchema } from '@/lib/features/questions/model'
import { maxLines } from '@/lib/features/reviews/limits'
import {
  type NewReview,
  type Progress,
  progressSchema,
  type ReviewSummary,
  reviewStateOf,
} from '@/lib/features/reviews/model'
import { qualityFindingSchema } from '@/lib/features/reviews/transcripts/quality/schema'
import { transcriptProblemSchema } from '@/lib/features/reviews/transcripts/read/problems'
import {
  type SpokenLine,
  speakerSchema,
  spokenLineSchema,
  type Transcript,
} from '@/lib/features/reviews/transcripts/schema'
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

/** The viewer's reviews, newest first. */
export async function listReviews(viewer: Viewer, locale: Locale): Promise<ReviewSummary[]> {
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
    .where(eq(interviews.userId, viewer.userId))
    .orderBy(desc(interviews.createdAt), desc(interviews.id))
  return rows.map(({ recording, status, title, ...row }) => {
    const progress = readProgress(recording.progress)
    const { interviewId: id, name, company, heldOn, kind, durationMs } = recording
    const state = reviewStateOf(status, progress)
    const positionTitle = localizedSchema.parse(title)[locale]
    return { id, name, company, heldOn, kind, durationMs, positionTitle, state, progress, ...row }
  })
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

/** The keys of all files of a review, or of all reviews of a viewer. */
export async function listFileKeys(of: string | Viewer): Promise<string[]> {
  const whose = typeof of === 'string' ? eq(interviews.id, of) : mine(of)
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

/** Rows of one statement: its parameters are counted by the database, at most 65,535. */
const rowsAtOnce = 1_000

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

/** A turn of a review as it is to be, with what was said in it; `id` is that of the turn it was before. */
export type ReviewTurn = {
  id: string
  question: PlannedQuestion
  said: (Pick<typeof messages.$inferInsert, 'author' | 'kind' | 'text' | 'startMs' | 'endMs'> & {
    kind: 'question' | 'follow_up' | 'answer'
  })[]
}

/**
 * Makes the turns of a review these, in this order. A turn that stays keeps its row and so its judgement; one that is
 * gone takes its own along. Call it in a transaction.
 */
export async function replaceTurns(id: string, wanted: readonly ReviewTurn[]): Promise<void> {
  await db().delete(messages).where(eq(messages.interviewId, id))
  const kept = wanted.map((turn) => turn.id)
  await db()
    .delete(turns)
    .where(
      and(
        eq(turns.interviewId, id),
        kept.length > 0
          ? sql`${turns.id} not in (${sql.join(
              kept.map((turn) => sql`${turn}::uuid`),
              sql`, `,
            )})`
          : undefined,
      ),
    )
  if (wanted.length === 0) return
  // Places are unique, and those that change would meet on the way: all step aside first.
  await db()
    .update(turns)
    .set({ index: sql`-1 - ${turns.index}` })
    .where(eq(turns.interviewId, id))
  const now = new Date()
  await db()
    .insert(turns)
    .values(
      wanted.map(({ id: turnId, question }, place) => ({
        id: turnId,
        interviewId: id,
        index: place,
        status: 'closed' as const,
        question,
        closedAt: now,
      })),
    )
    .onConflictDoUpdate({
      target: turns.id,
      set: { index: sql`excluded.index`, question: sql`excluded.question` },
    })
  const said = wanted.flatMap(({ id: turnId, said: lines }) => lines.map((line) => ({ ...line, turnId })))
  const rows = said.map((line, seq) => ({
    ...line,
    id: crypto.randomUUID(),
    interviewId: id,
    seq,
    status: 'complete' as const,
  }))
  for (let at = 0; at < rows.length; at += rowsAtOnce) {
    await db()
      .insert(messages)
      .values(rows.slice(at, at + rowsAtOnce))
  }
}

/** Says of turns without a judgement that they are too unclear to be judged. */
export async function markUnclear(turnIds: readonly string[]): Promise<void> {
  if (turnIds.length === 0) return
  await db()
    .insert(evaluations)
    .values(turnIds.map((turnId) => ({ turnId, status: 'not_scored' as const, reason: 'unclear' })))
    .onConflictDoNothing()
}

/** The turns of a review that have no judgement yet, in order. */
export async function listUnjudgedTurns(id: string): Promise<string[]> {
  const rows = await db()
    .select({ id: turns.id })
    .from(turns)
    .leftJoin(evaluations, eq(evaluations.turnId, turns.id))
    .where(and(eq(turns.interviewId, id), isNull(evaluations.turnId)))
    .orderBy(asc(turns.index))
  return rows.map((row) => row.id)
}

/** The turns of a review as they stand, with what was said in them. */
export async function listReviewTurns(id: string): Promise<ReviewTurn[]> {
  const [rows, said] = await Promise.all([
    db().select().from(turns).where(eq(turns.interviewId, id)).orderBy(asc(turns.index)),
    db()
      .select()
      .from(messages)
      .where(and(eq(messages.interviewId, id), isNotNull(messages.turnId)))
      .orderBy(asc(messages.seq)),
  ])
  return rows.map((row) => ({
    id: row.id,
    question: plannedQuestionSchema.parse(row.question),
    said: said
      .filter(({ turnId }) => turnId === row.id)
      .map(({ author, kind, text, startMs, endMs }) => ({
        author,
        kind: kind as ReviewTurn['said'][number]['kind'],
        text,
        startMs,
        endMs,
      })),
  }))
}
