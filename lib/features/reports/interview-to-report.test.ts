import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { getEvaluations } from '@/lib/features/evaluation/data'
import { createInterview } from '@/lib/features/interviews/create-interview'
import { listTurns } from '@/lib/features/interviews/data'
import { getRoom } from '@/lib/features/interviews/get-room'
import { makeMove } from '@/lib/features/interviews/make-move'
import type { LiveMode, Room } from '@/lib/features/interviews/model'
import { defaultPlan } from '@/lib/features/questions/model'
import { getReport } from '@/lib/features/reports/data'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { jobs } from '@/lib/registry/jobs'
import { openTestApp } from '@/lib/testing/app'
import { makeUser } from '@/lib/testing/database'

beforeAll(() => openTestApp(jobs))

async function until(viewer: Viewer, id: string, ready: (room: Room) => boolean): Promise<Room> {
  await expect.poll(async () => ready(await getRoom(viewer, id)), { timeout: 15_000 }).toBe(true)
  return getRoom(viewer, id)
}

async function hold(viewer: Viewer, mode: LiveMode, answers: (room: Room) => Promise<string | null>) {
  const id = await createInterview(viewer, {
    positionId: 'backend-engineer',
    resumeId: null,
    mode,
    language: 'en',
    plan: {
      ...defaultPlan,
      counts: { basic: 0, technical: 2, behavioral: 0, situational: 0 },
    },
    timeLimitSeconds: null,
  })
  await until(viewer, id, (room) => room.status === 'ready')
  await makeMove(viewer, id, { move: 'start' })
  for (;;) {
    const room = await until(viewer, id, (now) => now.messages.every((m) => m.status === 'complete'))
    if (!room.turn) break
    const text = await answers(room)
    const turnId = room.turn.id
    const messageId = randomUUID()
    await makeMove(viewer, id, text ? { move: 'answer', turnId, messageId, text } : { move: 'skip', turnId })
  }
  if (mode === 'practice') await makeMove(viewer, id, { move: 'finish' })
  return until(viewer, id, (room) => room.status === 'completed')
}

/** The model answer of the turn at hand: what the bank itself calls good. */
async function modelAnswer(room: Room): Promise<string> {
  const turn = (await listTurns(room.id)).find((candidate) => candidate.id === room.turn?.id)
  return turn?.question.modelAnswer ?? ''
}

describe('from an interview to its report', () => {
  for (const mode of ['practice', 'simulation'] as const) {
    test(`a good ${mode} ends in a report whose quotes are the candidate's own words`, async () => {
      const viewer = await makeUser('Mei')
      const room = await hold(viewer, mode, modelAnswer)
      const report = await getReport(viewer, room.reportId ?? '')
      expect(report).toMatchObject({ mode, candidateName: 'Mei', scoredTurns: 2, engines: ['offline'] })
      expect(report.overall).toBeGreaterThan(60)
      const said = room.messages.filter((m) => m.author === 'candidate').map((m) => m.text)
      const quotes = report.turns.flatMap(({ evaluation }) =>
        evaluation.status === 'scored'
          ? Object.values(evaluation.evaluation.dimensions).flatMap((one) => one?.quotes ?? [])
          : [],
      )
      expect(quotes.length).toBeGreaterThan(3)
      for (const quote of quotes)
        expect(
          said.some((text) => text.includes(quote)),
          quote,
        ).toBe(true)
    })
  }

  test('what was skipped has no score and takes nothing from the rest', async () => {
    const viewer = await makeUser()
    let first = true
    const room = await hold(viewer, 'practice', async (now) => {
      const answer = first ? await modelAnswer(now) : null
      first = false
      return answer
    })
    const report = await getReport(viewer, room.reportId ?? '')
    expect(report.scoredTurns).toBe(1)
    const [answered, skipped] = report.turns.map((turn) => turn.evaluation)
    expect(skipped).toEqual({ status: 'not_scored', reason: 'skipped' })
    expect(report.overall).toBe(answered?.status === 'scored' ? answered.evaluation.score : null)
  })

  test('an interview in which nothing was answered has a report without a score', async () => {
    const viewer = await makeUser()
    const room = await hold(viewer, 'simulation', async () => null)
    expect(await getReport(viewer, room.reportId ?? '')).toMatchObject({ overall: null, scoredTurns: 0 })
  })

  test('every turn is judged exactly once', async () => {
    const viewer = await makeUser()
    const room = await hold(viewer, 'simulation', modelAnswer)
    const evaluations = await getEvaluations(viewer, room.id)
    expect([...evaluations.keys()].sort()).toEqual(room.closedTurns.map((turn) => turn.id).sort())
  })

  test("another's evaluations and report are not found", async () => {
    const viewer = await makeUser()
    const stranger = await makeUser()
    const room = await hold(viewer, 'simulation', async () => null)
    expect((await getEvaluations(stranger, room.id)).size).toBe(0)
    await expect(getReport(stranger, room.reportId ?? '')).rejects.toMatchObject({ code: 'not_found' })
  })
})
