import 'server-only'
import { transaction } from '@/db/client'
import { AppError } from '@/lib/core/errors'
import {
  insertAttempt,
  listMessages,
  listTurns,
  lockLiveInterview,
  setTurnStatuses,
} from '@/lib/features/interviews/data'
import { answerOf } from '@/lib/features/interviews/dialogue'
import { writeReply } from '@/lib/features/interviews/reply-writer'
import { insertReply } from '@/lib/features/interviews/say'
import { latestAttempts, openTurn } from '@/lib/features/interviews/turn-order'
import type { Viewer } from '@/lib/platform/auth/viewer'

/**
 * Opens another attempt at a question that was dealt with (practice only). A question that was just asked and
 * has no answer yet waits until afterwards.
 * @throws AppError `wrong_state` in a simulation, while the interviewer speaks, or in the middle of an answer
 */
export async function retryTurn(viewer: Viewer, id: string, turnId: string): Promise<void> {
  const reply = await transaction(async () => {
    const interview = await lockLiveInterview(viewer, id)
    const turns = await listTurns(id)
    const turn = latestAttempts(turns).find((candidate) => candidate.id === turnId)
    if (!turn) throw new AppError('not_found')
    const said = await listMessages(id)
    const over = turn.status === 'closed' || turn.status === 'skipped'
    const speaking = said.some((message) => message.status === 'streaming')
    const current = openTurn(turns)
    const answering = current !== undefined && answerOf(current.id, said) !== ''
    if (interview.mode !== 'practice' || interview.status !== 'active' || !over || speaking || answering) {
      throw new AppError('wrong_state')
    }
    const attempt = await insertAttempt(turn)
    await setTurnStatuses([
      ...(current ? [{ id: current.id, status: 'waiting' as const }] : []),
      { id: attempt, status: 'open' },
    ])
    return insertReply(id, attempt, 'question')
  })
  writeReply(reply)
}
