import 'server-only'
import { askHint } from '@/lib/features/interviews/ask-hint'
import { cancelInterview } from '@/lib/features/interviews/cancel-interview'
import { finishInterview } from '@/lib/features/interviews/finish-interview'
import type { RoomMove } from '@/lib/features/interviews/model'
import { pauseInterview } from '@/lib/features/interviews/pause-interview'
import type { Conversation } from '@/lib/features/interviews/reply-input'
import { resumeInterview } from '@/lib/features/interviews/resume-interview'
import { retryTurn } from '@/lib/features/interviews/retry-turn'
import { skipTurn } from '@/lib/features/interviews/skip-turn'
import { startInterview } from '@/lib/features/interviews/start-interview'
import { submitAnswer } from '@/lib/features/interviews/submit-answer'
import type { Viewer } from '@/lib/platform/auth/viewer'

/**
 * Does what the candidate asked for in the room.
 * @returns the conversation as the move left it, where the move has all of it at hand
 * @param signal aborted when the browser has gone; it ends only what nobody else waits for (a hint)
 */
export async function makeMove(
  viewer: Viewer,
  id: string,
  move: RoomMove,
  signal?: AbortSignal,
): Promise<Conversation | undefined> {
  if (move.move === 'answer') return submitAnswer(viewer, id, move)
  await makeOtherMove(viewer, id, move, signal)
}

function makeOtherMove(
  viewer: Viewer,
  id: string,
  move: Exclude<RoomMove, { move: 'answer' }>,
  signal?: AbortSignal,
): Promise<void> {
  switch (move.move) {
    case 'start':
      return startInterview(viewer, id)
    case 'skip':
      return skipTurn(viewer, id, move.turnId)
    case 'retry':
      return retryTurn(viewer, id, move.turnId)
    case 'hint':
      return askHint(viewer, id, move.turnId, signal)
    case 'pause':
      return pauseInterview(viewer, id)
    case 'resume':
      return resumeInterview(viewer, id)
    case 'finish':
      return finishInterview(viewer, id)
    case 'cancel':
      return cancelInterview(viewer, id)
  }
}
