import type { APIRequestContext } from '@playwright/test'
import { goodAnswer } from '../fixtures/answers.ts'
import { answer, createInterview, makeMove } from '../fixtures/interviews.ts'
import type { StandInProvider } from '../fixtures/provider/server.ts'
import { askedOf, expect } from './world.ts'

/**
 * An interview of three questions that is over: the one that was skipped is judged, the two that were answered are
 * with the provider, which takes its time.
 */
export async function beingJudged(request: APIRequestContext, provider: StandInProvider): Promise<string> {
  const id = await createInterview(request, { mode: 'simulation', questions: 3 })
  let room = await makeMove(request, id, { move: 'start' })
  while (room.closedTurns.length < 2) room = await answer(request, id, goodAnswer.en)
  provider.always({ fault: 'ok', firstTokenMs: 4_500 })
  await makeMove(request, id, { move: 'finish' })
  const often = { intervals: [50] }
  await expect.poll(() => askedOf(provider, 'judge'), often).toHaveLength(2)
  await expect.poll(async () => Object.keys(await judgements(request, id)), often).toHaveLength(1)
  return id
}

/** The judgements of an interview so far, by the id of their turn. */
export async function judgements(request: APIRequestContext, id: string): Promise<Record<string, unknown>> {
  return (await request.get(`/api/interviews/${id}/evaluations`)).json()
}
