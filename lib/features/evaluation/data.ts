import 'server-only'
import { and, eq, inArray, isNull, ne } from 'drizzle-orm'
import { db } from '@/db/client'
import { evaluations } from '@/db/schema/evaluations'
import { interviews, turns } from '@/db/schema/interviews'
import { AppError } from '@/lib/core/errors'
import { type Evaluation, evaluationSchema } from '@/lib/features/evaluation/model'
import type { Reader } from '@/lib/features/interviews/data'

const mine = (reader: Reader) => (reader === 'system' ? undefined : eq(interviews.userId, reader.userId))

/** The judgements of an interview by the id of their turn; none for an interview that is not the reader's. */
export async function getEvaluations(reader: Reader, interviewId: string): Promise<Map<string, Evaluation>> {
  const rows = await db()
    .select({ evaluation: evaluations })
    .from(evaluations)
    .innerJoin(turns, eq(turns.id, evaluations.turnId))
    .innerJoin(interviews, eq(interviews.id, turns.interviewId))
    .where(and(eq(interviews.id, interviewId), mine(reader)))
  return new Map(rows.map(({ evaluation }) => [evaluation.turnId, readEvaluation(evaluation)]))
}

function readEvaluation({ body, ...row }: typeof evaluations.$inferSelect): Evaluation {
  return evaluationSchema.parse(row.status === 'scored' ? { ...row, evaluation: body } : row)
}

/** Whether a turn is still to be judged: it is there, it has no judgement, and its interview was not cancelled. */
export async function isToBeJudged(turnId: string): Promise<boolean> {
  const rows = await db()
    .select({ id: turns.id })
    .from(turns)
    .innerJoin(interviews, eq(interviews.id, turns.interviewId))
    .leftJoin(evaluations, eq(evaluations.turnId, turns.id))
    .where(and(eq(turns.id, turnId), ne(interviews.status, 'cancelled'), isNull(evaluations.turnId)))
  return rows.length > 0
}

/** Stores the judgement of a turn unless it has one: whoever comes second changes nothing. */
export async function saveEvaluation(turnId: string, evaluation: Evaluation): Promise<void> {
  const values =
    evaluation.status === 'scored'
      ? {
          status: evaluation.status,
          score: evaluation.evaluation.score,
          body: evaluation.evaluation,
          engine: evaluation.engine,
          fallback: evaluation.fallback,
          rubricVersion: evaluation.rubricVersion,
        }
      : { status: evaluation.status, reason: evaluation.reason }
  await db()
    .insert(evaluations)
    .values({ turnId, ...values })
    .onConflictDoNothing()
}

/**
 * Forgets that the judgement of a turn failed, so that it can be tried again.
 * @returns the interview it belongs to
 * @throws AppError `not_found` when the turn is not the reader's, `wrong_state` when its judgement did not fail
 */
export async function dropFailedEvaluation(reader: Reader, turnId: string): Promise<string> {
  const [turn] = await db()
    .select({ interviewId: turns.interviewId })
    .from(turns)
    .innerJoin(interviews, eq(interviews.id, turns.interviewId))
    .where(and(eq(turns.id, turnId), mine(reader)))
  if (!turn) throw new AppError('not_found')
  const dropped = await db()
    .delete(evaluations)
    .where(and(eq(evaluations.turnId, turnId), eq(evaluations.reason, 'failed')))
    .returning({ turnId: evaluations.turnId })
  if (dropped.length === 0) throw new AppError('wrong_state')
  return turn.interviewId
}

/** The interview a turn belongs to, for background work; null when it was deleted meanwhile. */
export async function findInterviewOf(turnId: string): Promise<string | null> {
  const [row] = await db().select({ id: turns.interviewId }).from(turns).where(eq(turns.id, turnId))
  return row?.id ?? null
}

/** Whether every turn of an interview that is over has its judgement. */
export async function allJudged(interviewId: string): Promise<boolean> {
  const waiting = await db()
    .select({ id: turns.id })
    .from(turns)
    .leftJoin(evaluations, eq(evaluations.turnId, turns.id))
    .where(
      and(
        eq(turns.interviewId, interviewId),
        inArray(turns.status, ['closed', 'skipped']),
        isNull(evaluations.turnId),
      ),
    )
    .limit(1)
  return waiting.length === 0
}
