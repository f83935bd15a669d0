import 'server-only'
import { stopClock } from '@/lib/features/interviews/clock'
import {
  type Interview,
  listTurns,
  type Message,
  moveInterview,
  setTurnStatus,
  type Turn,
} from '@/lib/features/interviews/data'
import { completeInterviewJob } from '@/lib/features/interviews/jobs/complete-interview'
import { evaluateTurnJob } from '@/lib/features/interviews/jobs/evaluate-turn'
import { insertReply } from '@/lib/features/interviews/say'
import { latestAttempts, nextTurn } from '@/lib/features/interviews/turn-order'
import { enqueue } from '@/lib/platform/jobs/enqueue'

/** Ends a turn; in practice its judgement is asked for at once. Part of the caller's transaction. */
export async function endTurn(interview: Interview, turn: Turn, status: 'closed' | 'skipped'): Promise<void> {
  await setTurnStatus(turn.id, status)
  if (interview.mode === 'practice') await enqueue(evaluateTurnJob, { turnId: turn.id })
}

/**
 * After a turn: opens the next one, or closes the conversation. A simulation is then over and goes to be
 * judged; a practice waits, so that answers can be given again. Part of the caller's transaction.
 * @param turns all of the interview, in order
 * @returns the reply to write, and the turn that is open now
 */
export async function goOn(
  interview: Interview,
  turns: readonly Turn[],
): Promise<{ reply: Message; opened: Turn | null }> {
  const next = nextTurn(turns)
  if (next) {
    await setTurnStatus(next.id, 'open')
    return { reply: await insertReply(interview.id, next.id, 'question'), opened: next }
  }
  const reply = await insertReply(interview.id, null, 'closing')
  if (interview.mode === 'simulation') await endInterview(interview)
  return { reply, opened: null }
}

/** Ends the conversation: what was not answered counts as skipped, and the judging begins. */
export async function endInterview(interview: Interview): Promise<void> {
  await moveInterview(interview, 'evaluating', {
    ...stopClock(interview, new Date()),
    finishedAt: new Date(),
  })
  for (const turn of latestAttempts(await listTurns(interview.id))) {
    if (turn.status === 'waiting') await setTurnStatus(turn.id, 'skipped')
    // In practice the judgement of a turn that ended earlier was asked for then.
    if (interview.mode === 'simulation' || turn.status === 'waiting') {
      await enqueue(evaluateTurnJob, { turnId: turn.id })
    }
  }
  await enqueue(completeInterviewJob, { interviewId: interview.id })
}
