import 'server-only'
import { and, asc, desc, eq, inArray, isNotNull, ne, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { newestFirst, pageOf, type Stretch } from '@/db/newest-first'
import { drafts, interviews, messages, turns } from '@/db/schema/interviews'
import { positions } from '@/db/schema/positions'
import { reports } from '@/db/schema/reports'
import { AppError } from '@/lib/core/errors'
import { type Locale, localeSchema, localizedSchema } from '@/lib/core/locale'
import { mayMove } from '@/lib/features/interviews/machine'
import type { InterviewStatus, LiveMode, NewInterview } from '@/lib/features/interviews/model'
import type { AskedQuestion } from '@/lib/features/questions/choosing/choice'
import {
  type PlannedQuestion,
  plannedQuestionSchema,
  questionPlanSchema,
} from '@/lib/features/questions/model'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { goneSilent } from '@/lib/platform/replies/gone-silent'
import type { GrownReply } from '@/lib/platform/replies/reply-kind'

/** Someone with a right to an interview: its owner, or background work that was handed its id. */
export type Reader = Viewer | 'system'

const mine = (reader: Reader) => (reader === 'system' ? undefined : eq(interviews.userId, reader.userId))

/** One interview. @throws AppError `not_found` when it is not the viewer's */
export async function getInterview(reader: Reader, id: string) {
  const [row] = await selectInterview(reader, id)
  return readInterview(row)
}

/** The same, held until the end of the transaction, so that moves of one interview happen one after another. */
export async function lockInterview(reader: Reader, id: string) {
  const [row] = await selectInterview(reader, id).for('update', { of: interviews })
  return readInterview(row)
}
export type Interview = Awaited<ReturnType<typeof getInterview>>

/** An interview that is held here. */
export type LiveInterview = Interview & { mode: LiveMode }

/** One interview that is held here. @throws AppError `not_found` when it is not the viewer's, or a review */
export async function getLiveInterview(reader: Reader, id: string): Promise<LiveInterview> {
  return requireLive(await getInterview(reader, id))
}

/** The same, held until the end of the transaction. */
export async function lockLiveInterview(reader: Reader, id: string): Promise<LiveInterview> {
  return requireLive(await lockInterview(reader, id))
}

function requireLive({ mode, ...interview }: Interview): LiveInterview {
  if (mode === 'review') throw new AppError('not_found')
  return { ...interview, mode }
}

function selectInterview(reader: Reader, id: string) {
  return db()
    .select({ interview: interviews, title: positions.title })
    .from(interviews)
    .innerJoin(positions, eq(positions.id, interviews.positionId))
    .where(and(eq(interviews.id, id), mine(reader)))
}

function readInterview(row: { interview: typeof interviews.$inferSelect; title: unknown } | undefined) {
  if (!row) throw new AppError('not_found')
  const language = localeSchema.parse(row.interview.language)
  return {
    ...row.interview,
    language,
    plan: questionPlanSchema.parse(row.interview.plan),
    positionTitle: localizedSchema.parse(row.title)[language],
  }
}

/** Stores a new interview as a draft. */
export async function insertInterview(viewer: Viewer, interview: NewInterview): Promise<string> {
  const [row] = await db()
    .insert(interviews)
    .values({ ...interview, userId: viewer.userId })
    .returning({ id: interviews.id })
  if (!row) throw new Error('the interview was not stored')
  return row.id
}

/**
 * Moves an interview from the state the caller saw to another; whoever comes second learns that it lost.
 * @throws AppError `wrong_state` when the move is not allowed or the interview has moved meanwhile
 */
export async function moveInterview(
  interview: Pick<Interview, 'id' | 'mode' | 'status'>,
  to: InterviewStatus,
  change: Partial<typeof interviews.$inferInsert> = {},
): Promise<void> {
  if (!mayMove(interview.mode, interview.status, to)) throw new AppError('wrong_state')
  const moved = await db()
    .update(interviews)
    .set({ ...change, status: to })
    .where(and(eq(interviews.id, interview.id), eq(interviews.status, interview.status)))
    .returning({ id: interviews.id })
  if (moved.length === 0) throw new AppError('wrong_state')
}

/** The questions of an interview, every attempt, in order, each with what is typed for it and not sent. */
export async function listTurns(interviewId: string) {
  const rows = await db()
    .select({ turn: turns, draft: drafts.text })
    .from(turns)
    .leftJoin(drafts, eq(drafts.turnId, turns.id))
    .where(eq(turns.interviewId, interviewId))
    .orderBy(asc(turns.index), asc(turns.attempt))
  return rows.map(({ turn, draft }) => ({ ...readTurn(turn), draft: draft ?? '' }))
}
export type DraftedTurn = Awaited<ReturnType<typeof listTurns>>[number]
export type Turn = Omit<DraftedTurn, 'draft'>

function readTurn(row: typeof turns.$inferSelect) {
  return { ...row, question: plannedQuestionSchema.parse(row.question) }
}

/** A turn and what was said in it, for background work; null when it was deleted meanwhile. */
export async function findTurn(turnId: string): Promise<{ turn: Turn; messages: Message[] } | null> {
  const [row] = await db().select().from(turns).where(eq(turns.id, turnId))
  if (!row) return null
  const said = await db()
    .select()
    .from(messages)
    .where(eq(messages.turnId, turnId))
    .orderBy(asc(messages.seq))
  return { turn: readTurn(row), messages: said }
}

/** Stores the questions of a prepared interview; a second try of the preparation adds nothing. */
export async function insertTurns(interviewId: string, questions: PlannedQuestion[]): Promise<void> {
  await db()
    .insert(turns)
    .values(questions.map((question, index) => ({ interviewId, index, question })))
    .onConflictDoNothing()
}

/** Adds another attempt at a question. @returns the id of its turn */
export async function insertAttempt(of: Turn): Promise<string> {
  const { interviewId, index, attempt, question } = of
  const [row] = await db()
    .insert(turns)
    .values({ interviewId, index, attempt: attempt + 1, question })
    .returning({ id: turns.id })
  if (!row) throw new Error('the attempt was not stored')
  return row.id
}

/** Opens, closes, skips or puts back turns, all at once. */
export async function setTurnStatuses(changes: readonly Pick<Turn, 'id' | 'status'>[]): Promise<void> {
  if (changes.length === 0) return
  const given = sql.join(
    changes.map(({ id, status }) => sql`(${id}::uuid, ${status}::turn_status)`),
    sql`, `,
  )
  await db().execute(sql`
    update ${turns} set
      status = given.status,
      opened_at = case given.status when 'open' then now() when 'waiting' then null else opened_at end,
      closed_at = case when given.status in ('closed', 'skipped') then now() else closed_at end
    from (values ${given}) as given(id, status)
    where ${turns.id} = given.id`)
}

/** What was said in an interview, in order. */
export async function listMessages(interviewId: string) {
  return db().select().from(messages).where(eq(messages.interviewId, interviewId)).orderBy(asc(messages.seq))
}
export type Message = typeof messages.$inferSelect

/** What is said, before it has its place in the conversation. */
export type NewMessage = Omit<typeof messages.$inferInsert, 'seq'>

/** Adds what was said, at the end. The interview must be locked, so that no other message takes the place. */
export async function insertMessage(message: NewMessage): Promise<Message> {
  const [row] = await db()
    .insert(messages)
    .values(atTheEnd([message]))
    .onConflictDoNothing()
    .returning()
  if (!row) throw new AppError('wrong_state')
  return row
}

/**
 * Adds an answer and the place of the reply to it, and forgets what was typed for its turn, because it was sent.
 * The interview must be locked.
 * @throws AppError `wrong_state` when the answer's id, which was made elsewhere, is taken by another message
 */
export async function insertAnswer(
  answer: NewMessage & { turnId: string },
  reply: NewMessage,
): Promise<{ answer: Message; reply: Message }> {
  const forgotten = db()
    .$with('forgotten')
    .as(db().delete(drafts).where(eq(drafts.turnId, answer.turnId)).returning({ turnId: drafts.turnId }))
  const rows = await db()
    .with(forgotten)
    .insert(messages)
    .values(atTheEnd([answer, reply]))
    .onConflictDoNothing()
    .returning()
  const [first, second] = rows
  if (!first || !second) throw new AppError('wrong_state')
  return { answer: first, reply: second }
}

function atTheEnd(said: readonly NewMessage[]) {
  return said.map((message, index) => ({
    ...message,
    seq: sql<number>`(select coalesce(max(${messages.seq}), -1) from ${messages} where ${messages.interviewId} = ${message.interviewId}) + ${index + 1}`,
  }))
}

/** A message as it stands; undefined when it is gone. */
export async function findMessage(id: string): Promise<Message | undefined> {
  const [row] = await db().select().from(messages).where(eq(messages.id, id))
  return row
}

/**
 * Stores what replies consist of so far, and that their writer is alive; nothing of those that another writes now.
 * @returns the ids of those that are still this writer's
 */
export async function growReplies(writer: string, replies: readonly GrownReply[]): Promise<string[]> {
  const texts = replies.map(({ id, text }) => sql`(${id}::uuid, ${sql.param(text, messages.text)}::text)`)
  const grown = await db()
    .update(messages)
    .set({ text: sql`given.text`, heartbeatAt: new Date() })
    .from(sql`(values ${sql.join(texts, sql`, `)}) as given(id, text)`)
    .where(and(sql`${messages.id} = given.id`, eq(messages.writer, writer)))
    .returning({ id: messages.id })
  return grown.map(({ id }) => id)
}

/** Stores a whole reply and who made it; nothing when another writes it now. */
export async function completeReply(
  id: string,
  writer: string,
  reply: { text: string; engine: string | null; fallback: string | null },
): Promise<void> {
  await db()
    .update(messages)
    .set({ ...reply, status: 'complete', writer: null, heartbeatAt: null })
    .where(and(eq(messages.id, id), eq(messages.writer, writer)))
}

/**
 * Makes `writer` the one who writes a reply that nobody writes any more: its writer was last heard of before
 * `staleSince`.
 * @returns whether it is
 */
export async function takeOverReply(id: string, writer: string, staleSince: Date): Promise<boolean> {
  const taken = await db()
    .update(messages)
    .set({ writer, heartbeatAt: new Date(), text: '' })
    .where(
      and(eq(messages.id, id), eq(messages.status, 'streaming'), goneSilent(messages, writer, staleSince)),
    )
    .returning({ id: messages.id })
  return taken.length > 0
}

/** Keeps what is typed; nothing is kept for a turn that is not the viewer's. */
export async function upsertDraft(viewer: Viewer, turnId: string, text: string): Promise<void> {
  const [owned] = await db()
    .select({ id: turns.id })
    .from(turns)
    .innerJoin(interviews, eq(interviews.id, turns.interviewId))
    .where(and(eq(turns.id, turnId), eq(interviews.userId, viewer.userId)))
  if (!owned) throw new AppError('not_found')
  const updatedAt = new Date()
  await db()
    .insert(drafts)
    .values({ turnId, text, updatedAt })
    .onConflictDoUpdate({ target: drafts.turnId, set: { text, updatedAt } })
}

/** Forgets what was typed, because the turn is left. */
export async function deleteDraft(turnId: string): Promise<void> {
  await db().delete(drafts).where(eq(drafts.turnId, turnId))
}

/** The report of an interview, once there is one. */
export async function findReportId(interviewId: string): Promise<string | null> {
  const [row] = await db()
    .select({ id: reports.id })
    .from(reports)
    .where(eq(reports.interviewId, interviewId))
  return row?.id ?? null
}

/**
 * What somebody was asked in the latest interviews that they began, so that a new one does not repeat it. Each question
 * once, the latest first; `except` is the interview that is being prepared.
 */
export async function recentQuestions(
  reader: Reader,
  userId: string,
  { interviewCount, except }: { interviewCount: number; except: string },
): Promise<AskedQuestion[]> {
  const recent = await db()
    .select({ id: interviews.id })
    .from(interviews)
    .where(
      and(
        eq(interviews.userId, userId),
        mine(reader),
        isNotNull(interviews.startedAt),
        ne(interviews.id, except),
      ),
    )
    .orderBy(desc(interviews.createdAt), desc(interviews.id))
    .limit(interviewCount)
  const rows = await db()
    .select({ question: turns.question })
    .from(turns)
    .innerJoin(interviews, eq(interviews.id, turns.interviewId))
    .where(
      and(
        inArray(
          turns.interviewId,
          recent.map(({ id }) => id),
        ),
        eq(turns.attempt, 1),
        ne(turns.status, 'waiting'),
      ),
    )
    .orderBy(desc(interviews.createdAt), asc(turns.index))
  return rows.map((row) => {
    const { bankId, text } = plannedQuestionSchema.parse(row.question)
    return { bankId, text }
  })
}

/**
 * A page of the viewer's interviews, newest first; `next` continues after it, null at the end.
 * @throws AppError `not_found` when `before` is not a `next` of an earlier page
 */
export async function listInterviews(viewer: Viewer, { locale, ...stretch }: Stretch & { locale: Locale }) {
  const { older, order } = newestFirst(interviews, stretch)
  const rows = await db()
    .select({
      id: interviews.id,
      mode: interviews.mode,
      status: interviews.status,
      language: interviews.language,
      createdAt: interviews.createdAt,
      title: positions.title,
      overall: reports.overall,
      reportId: reports.id,
    })
    .from(interviews)
    .innerJoin(positions, eq(positions.id, interviews.positionId))
    .leftJoin(reports, eq(reports.interviewId, interviews.id))
    .where(and(eq(interviews.userId, viewer.userId), older))
    .orderBy(...order)
    .limit(stretch.limit + 1)
  const listed = rows.map(({ title, language, ...row }) => ({
    ...row,
    language: localeSchema.parse(language),
    positionTitle: localizedSchema.parse(title)[locale],
  }))
  return pageOf(listed, stretch.limit)
}
