import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/db/client'
import { evaluations } from '@/db/schema/evaluations'
import {
  allJudged,
  dropFailedEvaluation,
  getEvaluations,
  saveEvaluation,
} from '@/lib/features/evaluation/data'
import { evaluateTurn } from '@/lib/features/evaluation/evaluate-turn'
import { labelledAnswers } from '@/lib/features/evaluation/fixtures/answers'
import { labelledQuestions } from '@/lib/features/evaluation/fixtures/questions'
import { handleEvaluateTurn } from '@/lib/features/evaluation/jobs/evaluate-turn.handler'
import type { Evaluation } from '@/lib/features/evaluation/model'
import { retryEvaluation } from '@/lib/features/evaluation/retry-evaluation'
import {
  insertInterview,
  insertMessage,
  insertTurns,
  listTurns,
  setTurnStatuses,
} from '@/lib/features/interviews/data'
import { completeInterviewJob } from '@/lib/features/interviews/jobs/complete-interview'
import { evaluateTurnJob } from '@/lib/features/interviews/jobs/evaluate-turn'
import { defaultPlan } from '@/lib/features/questions/model'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { handles } from '@/lib/platform/jobs/define-job'
import { openTestApp } from '@/lib/testing/app'
import { makeUser } from '@/lib/testing/database'

beforeAll(() =>
  openTestApp([handles(evaluateTurnJob, handleEvaluateTurn), handles(completeInterviewJob, async () => {})]),
)

const failed: Evaluation = { status: 'not_scored', reason: 'failed' }
const notAborted = new AbortController().signal

/** An interview with one closed turn that was answered like this; a skipped one without an answer. */
async function turnWith(viewer: Viewer, answers: string[]): Promise<{ interviewId: string; turnId: string }> {
  const interviewId = await insertInterview(viewer, {
    positionId: 'backend-engineer',
    mode: 'practice',
    language: 'en',
    plan: defaultPlan,
    resumeId: null,
    timeLimitSeconds: null,
  })
  const { question: text, ...rest } = labelledQuestions.en.slowPage
  await insertTurns(interviewId, [
    { ...rest, text, bankId: null, followUps: [], basis: { kind: 'position', quote: '' } } as Parameters<
      typeof insertTurns
    >[1][number],
  ])
  const [turn] = await listTurns(interviewId)
  if (!turn) throw new Error('the turn was not stored')
  for (const [index, answer] of answers.entries()) {
    const about = { interviewId, turnId: turn.id, status: 'complete' } as const
    if (index > 0)
      await insertMessage({
        ...about,
        id: randomUUID(),
        author: 'interviewer',
        kind: 'follow_up',
        text: 'And then?',
      })
    await insertMessage({ ...about, id: randomUUID(), author: 'candidate', kind: 'answer', text: answer })
  }
  await setTurnStatuses([{ id: turn.id, status: answers.length > 0 ? 'closed' : 'skipped' }])
  return { interviewId, turnId: turn.id }
}

async function evaluationOf(viewer: Viewer, of: { interviewId: string; turnId: string }) {
  return (await getEvaluations(viewer, of.interviewId)).get(of.turnId)
}

const { strong, middling } = labelledAnswers.en.slowPage

describe('evaluateTurn', () => {
  it('judges once, however many workers try at the same time', async () => {
    const viewer = await makeUser()
    const turn = await turnWith(viewer, [strong])
    expect(await allJudged(turn.interviewId)).toBe(false)
    await Promise.all(Array.from({ length: 8 }, () => evaluateTurn(turn.turnId, notAborted)))
    const rows = await db().select().from(evaluations).where(eq(evaluations.turnId, turn.turnId))
    expect(rows).toHaveLength(1)
    expect(await evaluationOf(viewer, turn)).toMatchObject({
      status: 'scored',
      engine: 'offline',
      fallback: null,
    })
    expect(await allJudged(turn.interviewId)).toBe(true)
  })

  it('takes the answers to follow-ups for part of the answer', async () => {
    const viewer = await makeUser()
    const short = await turnWith(viewer, [middling])
    const long = await turnWith(viewer, [
      middling,
      'I compare p95 before and after, in a load test and on the dashboard.',
    ])
    for (const { turnId } of [short, long]) await evaluateTurn(turnId, notAborted)
    const [a, b] = [await evaluationOf(viewer, short), await evaluationOf(viewer, long)]
    if (a?.status !== 'scored' || b?.status !== 'scored') throw new Error('both were answered')
    expect(b.evaluation.score).toBeGreaterThan(a.evaluation.score)
    expect(b.evaluation.points[3]?.quote).toContain('p95')
  })

  it('scores nothing where nothing was said', async () => {
    const viewer = await makeUser()
    const skipped = await turnWith(viewer, [])
    const short = await turnWith(viewer, ["I don't know."])
    const unanswered = await turnWith(viewer, [])
    await setTurnStatuses([{ id: unanswered.turnId, status: 'closed' }])
    for (const { turnId } of [skipped, short, unanswered]) await evaluateTurn(turnId, notAborted)
    expect(await evaluationOf(viewer, skipped)).toEqual({ status: 'not_scored', reason: 'skipped' })
    expect(await evaluationOf(viewer, short)).toEqual({ status: 'not_scored', reason: 'too_short' })
    expect(await evaluationOf(viewer, unanswered)).toEqual({ status: 'not_scored', reason: 'unanswered' })
  })

  it('stores nothing when it is stopped, and says that it failed only after the last try', async () => {
    const viewer = await makeUser()
    const turn = await turnWith(viewer, [strong])
    const context = { step: <T>(_: string, work: () => Promise<T>) => work(), signal: AbortSignal.abort() }
    await expect(
      handleEvaluateTurn({ turnId: turn.turnId }, { ...context, lastAttempt: false }),
    ).rejects.toThrow()
    expect(await evaluationOf(viewer, turn)).toBeUndefined()
    await handleEvaluateTurn({ turnId: turn.turnId }, { ...context, lastAttempt: true })
    expect(await evaluationOf(viewer, turn)).toEqual(failed)
  })

  it('has nothing to do for a turn that was deleted', async () => {
    await expect(evaluateTurn(randomUUID(), notAborted)).resolves.toBeUndefined()
  })
})

describe('retryEvaluation', () => {
  it('judges again what failed, and only that', async () => {
    const viewer = await makeUser()
    const turn = await turnWith(viewer, [strong])
    await saveEvaluation(turn.turnId, failed)
    await retryEvaluation(viewer, turn.turnId)
    await expect
      .poll(async () => (await evaluationOf(viewer, turn))?.status, { timeout: 10_000 })
      .toBe('scored')
    await expect(retryEvaluation(viewer, turn.turnId)).rejects.toMatchObject({ code: 'wrong_state' })
  })

  it('is asked for once when it is clicked twice', async () => {
    const viewer = await makeUser()
    const turn = await turnWith(viewer, [strong])
    await saveEvaluation(turn.turnId, failed)
    const clicks = await Promise.allSettled([1, 2, 3].map(() => dropFailedEvaluation(viewer, turn.turnId)))
    expect(clicks.filter((click) => click.status === 'fulfilled')).toHaveLength(1)
  })

  it("does not touch another's turn", async () => {
    const viewer = await makeUser()
    const stranger = await makeUser()
    const turn = await turnWith(viewer, [strong])
    await saveEvaluation(turn.turnId, failed)
    await expect(retryEvaluation(stranger, turn.turnId)).rejects.toMatchObject({ code: 'not_found' })
    expect(await evaluationOf(viewer, turn)).toEqual(failed)
    expect((await getEvaluations(stranger, turn.interviewId)).size).toBe(0)
  })
})

describe('saveEvaluation', () => {
  it('keeps the judgement that came first', async () => {
    const viewer = await makeUser()
    const turn = await turnWith(viewer, [strong])
    await evaluateTurn(turn.turnId, notAborted)
    const first = await evaluationOf(viewer, turn)
    await saveEvaluation(turn.turnId, failed)
    expect(await evaluationOf(viewer, turn)).toEqual(first)
  })
})
