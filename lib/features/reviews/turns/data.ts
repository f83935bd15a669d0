import 'server-only'
import { and, asc, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { evaluations } from '@/db/schema/evaluations'
import { messages, turns } from '@/db/schema/interviews'
import { type PlannedQuestion, plannedQuestionSchema } from '@/lib/features/questions/model'
import { rowsAtOnce } from '@/lib/features/reviews/limits'

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
