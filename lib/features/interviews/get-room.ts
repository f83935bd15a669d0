import 'server-only'
import { activeTime, remainingTime } from '@/lib/features/interviews/clock'
import { findReportId, getLiveInterview, listMessages, listTurns } from '@/lib/features/interviews/data'
import type { Room } from '@/lib/features/interviews/model'
import type { Conversation } from '@/lib/features/interviews/reply-input'
import { openTurn } from '@/lib/features/interviews/turn-order'
import type { Viewer } from '@/lib/platform/auth/viewer'

/** The room as it stands. @throws AppError `not_found` */
export async function getRoom(viewer: Viewer, id: string): Promise<Room> {
  const interview = await getLiveInterview(viewer, id)
  const [turns, messages] = await Promise.all([listTurns(id), listMessages(id)])
  return roomOf({ interview, turns, messages })
}

/** The room of a conversation that was just read. */
export async function roomOf({ interview, turns, messages }: Conversation): Promise<Room> {
  const { id } = interview
  const open = openTurn(turns)
  const now = new Date()
  const clock = { ...interview, resumedAt: interview.status === 'active' ? interview.resumedAt : null }
  return {
    id,
    mode: interview.mode,
    status: interview.status,
    language: interview.language,
    positionTitle: interview.positionTitle,
    questionEngine: interview.questionEngine,
    questionFallback: interview.questionFallback,
    failure: interview.failure,
    activeMs: activeTime(clock, now),
    remainingMs: remainingTime(clock, now),
    turn: open
      ? {
          id: open.id,
          number: open.index + 1,
          attempt: open.attempt,
          question: open.question.text,
          skill: open.question.skill,
          draft: open.draft,
        }
      : null,
    turnCount: new Set(turns.map((turn) => turn.index)).size,
    closedTurns: turns
      .filter((turn) => turn.status === 'closed' || turn.status === 'skipped')
      .map((turn) => ({
        id: turn.id,
        number: turn.index + 1,
        attempt: turn.attempt,
        skipped: turn.status === 'skipped',
        question: turn.question.text,
      })),
    messages: messages.map(
      ({ id: messageId, turnId, seq, author, kind, status, text, engine, fallback }) => ({
        id: messageId,
        turnId,
        seq,
        author,
        kind,
        status,
        text,
        engine,
        fallback,
      }),
    ),
    reportId: interview.status === 'completed' ? await findReportId(id) : null,
  }
}
