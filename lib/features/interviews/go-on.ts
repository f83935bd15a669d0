import 'server-only'
import { stopClock } from '@/lib/features/interviews/clock'
import {
  type DraftedTurn,
  type Interview,
  listTurns,
  moveInterview,
  type NewMessage,
  setTurnStatuses,
  type Turn,
} from '@/lib/features/interviews/data'
import { completeInterviewJob } from '@/lib/features/interviews/jobs/complete-interview'
import { evaluateTurnJob } from '@/lib/features/interviews/jobs/evaluate-turn'
import { judgeAfterSeconds } from '@/lib/features/interviews/limits'
import { placeOfReply } from '@/lib/features/interviews/say'
import { latestAttempts, nextTurn } from '@/lib/features/interviews/turn-order'
import { enqueue } from '@/lib/platform/jobs/enqueue'

/** Ends a turn; in practice its judgement is asked for. Part of the caller's transaction. */
export async function endTurn(interview: Interview, turn: Turn, status: 'closed' | 'skipped'): Promise<void> {
  await Promise.all([setTurnStatuses([{ id: turn.id, status }]), judgeInPractice(interview, turn)])
}

/**
 * Ends a turn, and opens the next one or closes the conversation. A simulation is then over and goes to be judged; a
 * practice waits, so that answers can be given again. Part of the caller's transaction.
 * @param turns all of the interview, in order
 * @returns the place of the reply, to be stored, and the turns as they are now
 */
export async function goOn(
  interview: Interview,
  turns: readonly DraftedTurn[],
  { turn, status }: { turn: DraftedTurn; status: 'closed' | 'skipped' },
): Promise<{ place: NewMessage; turns: DraftedTurn[]; over: boolean }> {
  const ended = { ...turn, status }
  const now = turns.map((each) => (each.id === turn.id ? ended : each))
  const next = nextTurn(now)
  const opened = next && { ...next, status: 'open' as const }
  await Promise.all([setTurnStatuses(opened ? [ended, opened] : [ended]), judgeInPractice(interview, turn)])
  if (!opened && interview.mode === 'simulation') await endInterview(interview)
  return {
    place: placeOfReply(interview.id, opened?.id ?? null, opened ? 'question' : 'closing'),
    turns: now.map((each) => (each.id === opened?.id ? opened : each)),
    over: !opened,
  }
}

async function judgeInPractice(interview: Interview, turn: Turn): Promise<void> {
  if (interview.mode !== 'practice') return
  await enqueue(evaluateTurnJob, { turnId: turn.id }, judgeAfterSeconds)
}

/** Ends the conversation: what was not answered counts as skipped, and the judging begins. */
export async function endInterview(interview: Interview): Promise<void> {
  await moveInterview(interview, 'evaluating', {
    ...stopClock(interview, new Date()),
    finishedAt: new Date(),
  })
  const turns = latestAttempts(await listTurns(interview.id))
  const unasked = turns.filter(({ status }) => status === 'waiting')
  await setTurnStatuses(unasked.map(({ id }) => ({ id, status: 'skipped' })))
  for (const turn of turns) {
    // In practice the judgement of a turn that ended earlier was asked for then.
    if (interview.mode === 'simulation' || turn.status === 'waiting') {
      await enqueue(evaluateTurnJob, { turnId: turn.id })
    }
  }
  await enqueue(completeInterviewJob, { interviewId: interview.id })
}
