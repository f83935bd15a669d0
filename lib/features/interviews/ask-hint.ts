import 'server-only'
import { randomUUID } from 'node:crypto'
import { transaction } from '@/db/client'
import { AppError } from '@/lib/core/errors'
import { giveHint } from '@/lib/features/interviews/ai/give-hint'
import {
  getLiveInterview,
  insertMessage,
  listMessages,
  listTurns,
  lockLiveInterview,
} from '@/lib/features/interviews/data'
import { answerOf } from '@/lib/features/interviews/dialogue'
import { coverPoints } from '@/lib/features/questions/coverage/cover-points'
import { runTask } from '@/lib/platform/ai/run-task'
import type { Viewer } from '@/lib/platform/auth/viewer'

/**
 * Gives a hint for the open turn (practice only): first how to build the answer, then point after point.
 * @param signal aborted when whoever asked has gone: nobody is asked any longer then, and nothing is stored
 * @throws AppError `wrong_state` in a simulation or when the turn is not open
 */
export async function askHint(
  viewer: Viewer,
  id: string,
  turnId: string,
  signal?: AbortSignal,
): Promise<void> {
  const interview = await getLiveInterview(viewer, id)
  const turn = (await listTurns(id)).find((candidate) => candidate.id === turnId)
  if (!turn) throw new AppError('not_found')
  if (interview.mode !== 'practice' || interview.status !== 'active' || turn.status !== 'open') {
    throw new AppError('wrong_state')
  }
  const { question } = turn
  const said = await listMessages(id)
  const soFar = [answerOf(turnId, said), turn.draft].filter(Boolean).join('\n\n')
  const given = said.filter((message) => message.turnId === turnId && message.kind === 'hint').length
  const missing = coverPoints(soFar, question.points, question.text, interview.language)
    .filter((point) => !point.covered)
    .map((point) => point.text)
  // A point that was hinted at is not repeated while there are others.
  const untold = missing.slice(Math.min(Math.max(0, given - 1), Math.max(0, missing.length - 1)))
  const { output, engine, fallback } = await runTask(
    giveHint,
    {
      language: interview.language,
      question: question.text,
      type: question.type,
      soFar,
      missing: untold,
      given,
    },
    { userId: viewer.userId, signal },
  )
  await transaction(async () => {
    await lockLiveInterview(viewer, id)
    await insertMessage({
      id: randomUUID(),
      interviewId: id,
      turnId,
      author: 'interviewer',
      kind: 'hint',
      status: 'complete',
      text: output.hint,
      engine,
      fallback,
    })
  })
}
