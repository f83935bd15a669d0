import 'server-only'
import { and, asc, desc, eq, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { chatMessages } from '@/db/schema/chat'
import { interviews } from '@/db/schema/interviews'
import { reports } from '@/db/schema/reports'
import { AppError } from '@/lib/core/errors'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { goneSilent } from '@/lib/platform/replies/gone-silent'
import type { GrownReply } from '@/lib/platform/replies/reply-kind'
import { thisWriter } from '@/lib/platform/replies/write-reply'

export type ChatRow = typeof chatMessages.$inferSelect

const own = (viewer: Viewer, reportId: string) =>
  and(eq(reports.id, reportId), eq(interviews.userId, viewer.userId))

function selectReport(viewer: Viewer, reportId: string) {
  return db()
    .select({ id: reports.id })
    .from(reports)
    .innerJoin(interviews, eq(interviews.id, reports.interviewId))
    .where(own(viewer, reportId))
}

/** The chat about the viewer's report, in order; empty when the report is not theirs. */
export async function listChat(viewer: Viewer, reportId: string): Promise<ChatRow[]> {
  const rows = await db()
    .select({ message: chatMessages })
    .from(chatMessages)
    .innerJoin(reports, eq(reports.id, chatMessages.reportId))
    .innerJoin(interviews, eq(interviews.id, reports.interviewId))
    .where(own(viewer, reportId))
    .orderBy(asc(chatMessages.seq))
  return rows.map(({ message }) => message)
}

/** The chat. @throws AppError `not_found` when the report is not the viewer's */
export async function requireChat(viewer: Viewer, reportId: string): Promise<ChatRow[]> {
  if ((await selectReport(viewer, reportId)).length === 0) throw new AppError('not_found')
  return listChat(viewer, reportId)
}

/**
 * The chat, held until the end of the transaction, so that two questions at once come one after the other.
 * @throws AppError `not_found` when the report is not the viewer's
 */
export async function lockChat(viewer: Viewer, reportId: string): Promise<ChatRow[]> {
  const held = await selectReport(viewer, reportId).for('update', { of: reports })
  if (held.length === 0) throw new AppError('not_found')
  return listChat(viewer, reportId)
}

type NewMessage = Pick<ChatRow, 'id' | 'reportId' | 'author' | 'status' | 'language' | 'text'>

/** Adds a message at the end of a chat that is locked; a streaming one is this process's to write. */
export async function insertChatMessage(message: NewMessage): Promise<ChatRow> {
  const next = sql<number>`(select coalesce(max(${chatMessages.seq}), -1) + 1 from ${chatMessages} where ${chatMessages.reportId} = ${message.reportId})`
  const writing = message.status === 'streaming' ? { writer: thisWriter, heartbeatAt: new Date() } : {}
  const [row] = await db()
    .insert(chatMessages)
    .values({ ...message, ...writing, seq: next })
    .onConflictDoNothing()
    .returning()
  // Its id was made elsewhere and is taken by a message of another chat.
  if (!row) throw new AppError('wrong_state')
  return row
}

/** Makes a complete reply of a chat that is locked one that this process writes anew. */
export async function reopenReply(id: string): Promise<ChatRow> {
  const [row] = await db()
    .update(chatMessages)
    .set({
      status: 'streaming',
      text: '',
      engine: null,
      fallback: null,
      writer: thisWriter,
      heartbeatAt: new Date(),
    })
    .where(and(eq(chatMessages.id, id), eq(chatMessages.status, 'complete')))
    .returning()
  if (!row) throw new AppError('wrong_state')
  return row
}

/** Ends a reply that another process writes, with the text it had last stored; that process learns that it lost. */
export async function endReply(id: string): Promise<void> {
  await db()
    .update(chatMessages)
    .set({ status: 'complete', writer: null, heartbeatAt: null })
    .where(and(eq(chatMessages.id, id), eq(chatMessages.status, 'streaming')))
}

/** Deletes the chat about the viewer's report. */
export async function deleteChat(viewer: Viewer, reportId: string): Promise<void> {
  await lockChat(viewer, reportId)
  await db().delete(chatMessages).where(eq(chatMessages.reportId, reportId))
}

/** A message as it stands; undefined when it is gone. */
export async function findChatMessage(id: string): Promise<ChatRow | undefined> {
  const [row] = await db().select().from(chatMessages).where(eq(chatMessages.id, id))
  return row
}

/** For whom a reply is written and about which interview, and what was said in the chat before it, the latest first. */
export async function readChatBefore({ reportId, seq }: ChatRow) {
  const [report] = await db()
    .select({ interviewId: reports.interviewId, userId: interviews.userId })
    .from(reports)
    .innerJoin(interviews, eq(interviews.id, reports.interviewId))
    .where(eq(reports.id, reportId))
  if (!report) throw new AppError('not_found')
  const before = await db()
    .select()
    .from(chatMessages)
    .where(and(eq(chatMessages.reportId, reportId), sql`${chatMessages.seq} < ${seq}`))
    .orderBy(desc(chatMessages.seq))
  return { ...report, before }
}

/**
 * Stores what replies consist of so far, and that their writer is alive; nothing of those that another writes now.
 * @returns the ids of those that are still this writer's
 */
export async function growChatReplies(writer: string, replies: readonly GrownReply[]): Promise<string[]> {
  const texts = replies.map(({ id, text }) => sql`(${id}::uuid, ${sql.param(text, chatMessages.text)}::text)`)
  const grown = await db()
    .update(chatMessages)
    .set({ text: sql`given.text`, heartbeatAt: new Date() })
    .from(sql`(values ${sql.join(texts, sql`, `)}) as given(id, text)`)
    .where(and(sql`${chatMessages.id} = given.id`, eq(chatMessages.writer, writer)))
    .returning({ id: chatMessages.id })
  return grown.map(({ id }) => id)
}

/** Stores a whole reply and who gave it; nothing when another writes it now. */
export async function completeChatReply(
  id: string,
  writer: string,
  reply: Pick<ChatRow, 'text' | 'engine' | 'fallback'>,
): Promise<void> {
  await db()
    .update(chatMessages)
    .set({ ...reply, status: 'complete', writer: null, heartbeatAt: null })
    .where(and(eq(chatMessages.id, id), eq(chatMessages.writer, writer)))
}

/** Makes `writer` the one who writes a reply that nobody writes any more. @returns whether it is */
export async function takeOverChatReply(id: string, writer: string, staleSince: Date): Promise<boolean> {
  const taken = await db()
    .update(chatMessages)
    .set({ writer, heartbeatAt: new Date(), text: '' })
    .where(
      and(
        eq(chatMessages.id, id),
        eq(chatMessages.status, 'streaming'),
        goneSilent(chatMessages, writer, staleSince),
      ),
    )
    .returning({ id: chatMessages.id })
  return taken.length > 0
}
