import 'server-only'
import { transaction } from '@/db/client'
import { AppError } from '@/lib/core/errors'
import {
  deleteDraft,
  insertMessage,
  listMessages,
  listTurns,
  lockLiveInterview,
} from '@/lib/features/interviews/data'
import { answerOf } from '@/lib/features/interviews/dialogue'
import { goOn } from '@/lib/features/interviews/go-on'
import { evaluateTurnJob } from '@/lib/features/interviews/jobs/evaluate-turn'
import { writeReply } from '@/lib/features/interviews/reply-writer'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { wake } from '@/lib/platform/jobs/enqueue'

/**
 * Leaves a turn as it is: one with an answer is closed and judged on it, one without is skipped.
 * @throws AppError `wrong_state` when the turn is not open or the interviewer has not finished asking
 */
export async function skipTurn(viewer: Viewer, id: string, turnId: string): Promise<void> {
  const reply = await transaction(async () => {
    const interview = await lockLiveInterview(viewer, id)
    const turns = await listTurns(id)
    const turn = turns.find((candidate) => candidate.id === turnId)
    if (!turn) throw new AppError('not_found')
    const said = await listMessages(id)
    const speaking = said.some((message) => message.status === 'streaming')
    if (interview.status !== 'active' || turn.status !== 'open' || speaking) throw new AppError('wrong_state')
    await deleteDraft(turn.id)
    const status = answerOf(turn.id, said) ? 'closed' : 'skipped'
    const { place } = await goOn(interview, turns, { turn, status })
    return insertMessage(place)
  })
  writeReply(reply)
  wake(evaluateTurnJob)
}
