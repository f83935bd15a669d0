import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { createInterview } from '@/lib/features/interviews/create-interview'
import { upsertDraft } from '@/lib/features/interviews/data'
import { getRoom, roomOf } from '@/lib/features/interviews/get-room'
import { completeInterviewJob } from '@/lib/features/interviews/jobs/complete-interview'
import { endSimulationJob } from '@/lib/features/interviews/jobs/end-simulation'
import { endSimulation } from '@/lib/features/interviews/jobs/end-simulation.handler'
import { evaluateTurnJob } from '@/lib/features/interviews/jobs/evaluate-turn'
import { prepareInterview } from '@/lib/features/interviews/jobs/prepare-interview'
import { prepare } from '@/lib/features/interviews/jobs/prepare-interview.handler'
import { makeMove } from '@/lib/features/interviews/make-move'
import type { NewInterview, Room } from '@/lib/features/interviews/model'
import { defaultPlan } from '@/lib/features/questions/model'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { handles } from '@/lib/platform/jobs/define-job'
import { openTestApp } from '@/lib/testing/app'
import { makeUser } from '@/lib/testing/database'

const judged: string[] = []

beforeAll(() =>
  openTestApp([
    handles(prepareInterview, prepare),
    handles(endSimulationJob, endSimulation),
    handles(evaluateTurnJob, async ({ turnId }) => void judged.push(turnId)),
    handles(completeInterviewJob, async () => {}),
  ]),
)

const wanted: NewInterview = {
  positionId: 'backend-engineer',
  resumeId: null,
  mode: 'practice',
  language: 'en',
  plan: {
    ...defaultPlan,
    counts: { basic: 0, technical: 2, behavioral: 1, situational: 0 },
  },
  timeLimitSeconds: null,
}

async function readyRoom(viewer: Viewer, change: Partial<NewInterview> = {}): Promise<Room> {
  const id = await createInterview(viewer, { ...wanted, ...change })
  await expect.poll(async () => (await getRoom(viewer, id)).status, { timeout: 10_000 }).toBe('ready')
  return getRoom(viewer, id)
}

/** The room once the interviewer has finished speaking. */
async function settled(viewer: Viewer, id: string): Promise<Room> {
  await expect
    .poll(async () => (await getRoom(viewer, id)).messages.filter((m) => m.status === 'streaming').length)
    .toBe(0)
  return getRoom(viewer, id)
}

async function started(viewer: Viewer, change: Partial<NewInterview> = {}): Promise<Room> {
  const { id } = await readyRoom(viewer, change)
  await makeMove(viewer, id, { move: 'start' })
  return settled(viewer, id)
}

function answer(room: Room, text: string, messageId = randomUUID()) {
  return { move: 'answer' as const, turnId: room.turn?.id ?? '', messageId, text }
}

const full =
  'I do not know the isolation levels by heart, but let me say what I can: it depends on what the system does.'

describe('an interview', () => {
  test('opens with a greeting and the first question, and says that the built-in engine spoke', async () => {
    const viewer = await makeUser('Mei')
    const room = await started(viewer)
    expect(room.status).toBe('active')
    expect(room.turnCount).toBe(3)
    const [opening] = room.messages
    expect(opening?.text).toContain('Mei')
    expect(opening?.text).toContain(room.turn?.question)
    expect(opening).toMatchObject({ kind: 'opening', engine: 'offline', fallback: null })
  })

  test('follows up at most twice on what was left out, then asks the next question', async () => {
    const viewer = await makeUser()
    let room = await started(viewer)
    const first = room.turn?.id
    for (const kind of ['follow_up', 'follow_up', 'question']) {
      await makeMove(viewer, room.id, answer(room, full))
      room = await settled(viewer, room.id)
      expect(room.messages.at(-1)?.kind).toBe(kind)
    }
    expect(room.turn?.id).not.toBe(first)
    expect(room.turn?.number).toBe(2)
    await expect.poll(() => judged.includes(first ?? '')).toBe(true)
  })

  test('an answer sent twice is one answer with one reply', async () => {
    const viewer = await makeUser()
    const room = await started(viewer)
    const sent = answer(room, full)
    await Promise.all([makeMove(viewer, room.id, sent), makeMove(viewer, room.id, sent)])
    const after = await settled(viewer, room.id)
    expect(after.messages.map((message) => message.kind)).toEqual(['opening', 'answer', 'follow_up'])
    expect(after.messages.map((message) => message.seq)).toEqual([0, 1, 2])
  })

  test('two different answers at once: one is taken, the other is refused', async () => {
    const viewer = await makeUser()
    const room = await started(viewer)
    const results = await Promise.allSettled([
      makeMove(viewer, room.id, answer(room, full)),
      makeMove(viewer, room.id, answer(room, full)),
    ])
    expect(results.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(results.find((result) => result.status === 'rejected')).toMatchObject({
      reason: { code: 'wrong_state' },
    })
  })

  test('a blank answer is refused and changes nothing', async () => {
    const viewer = await makeUser()
    const room = await started(viewer)
    await expect(makeMove(viewer, room.id, answer(room, '  \n'))).rejects.toMatchObject({ code: 'bad_input' })
    expect((await getRoom(viewer, room.id)).messages).toHaveLength(1)
  })

  test('nobody else can see it or move it', async () => {
    const viewer = await makeUser()
    const stranger = await makeUser()
    const room = await started(viewer)
    await expect(getRoom(stranger, room.id)).rejects.toMatchObject({ code: 'not_found' })
    for (const move of ['start', 'pause', 'finish', 'cancel'] as const) {
      await expect(makeMove(stranger, room.id, { move })).rejects.toMatchObject({ code: 'not_found' })
    }
    await expect(makeMove(stranger, room.id, answer(room, full))).rejects.toMatchObject({ code: 'not_found' })
  })
})

describe('practice', () => {
  test('gives hints one after another', async () => {
    const viewer = await makeUser()
    const room = await started(viewer)
    const hint = { move: 'hint' as const, turnId: room.turn?.id ?? '' }
    for (let i = 0; i < 3; i++) await makeMove(viewer, room.id, hint)
    const hints = (await getRoom(viewer, room.id)).messages.filter((message) => message.kind === 'hint')
    expect(new Set(hints.map((message) => message.text)).size).toBe(3)
  })

  test('stores no hint for somebody who has gone, but keeps their answer', async () => {
    const viewer = await makeUser()
    const room = await started(viewer)
    const turnId = room.turn?.id ?? ''
    const gone = new Error('the browser has gone')
    const left = AbortSignal.abort(gone)
    await expect(makeMove(viewer, room.id, { move: 'hint', turnId }, left)).rejects.toBe(gone)
    await makeMove(viewer, room.id, answer(room, full), left)
    const { messages } = await settled(viewer, room.id)
    expect(messages.filter((message) => message.kind === 'hint')).toEqual([])
    expect(messages.at(-2)).toMatchObject({ kind: 'answer', text: full })
    expect(messages.at(-1)).toMatchObject({ author: 'interviewer', status: 'complete' })
  })

  test('what is typed for a question stays until it is sent, also while the question waits', async () => {
    const viewer = await makeUser()
    let room = await started(viewer)
    const first = room.turn?.id ?? ''
    await makeMove(viewer, room.id, { move: 'skip', turnId: first })
    room = await settled(viewer, room.id)
    const second = room.turn?.id ?? ''
    await upsertDraft(viewer, second, 'half of it')
    await makeMove(viewer, room.id, { move: 'retry', turnId: first })
    room = await settled(viewer, room.id)
    expect(room.turn).toMatchObject({ number: 1, draft: '' })

    const back = await makeMove(viewer, room.id, answer(room, "I don't know"))
    room = await settled(viewer, room.id)
    expect(room.turn).toMatchObject({ id: second, draft: 'half of it' })
    expect(back && (await roomOf(back)).turn).toEqual(room.turn)

    const sent = await makeMove(viewer, room.id, answer(room, full))
    room = await settled(viewer, room.id)
    expect(room.turn).toMatchObject({ id: second, draft: '' })
    expect(sent && (await roomOf(sent)).turn).toEqual(room.turn)
  })

  test('pauses and goes on; nothing can be answered meanwhile', async () => {
    const viewer = await makeUser()
    const room = await started(viewer)
    await makeMove(viewer, room.id, { move: 'pause' })
    await expect(makeMove(viewer, room.id, answer(room, full))).rejects.toMatchObject({ code: 'wrong_state' })
    await makeMove(viewer, room.id, { move: 'resume' })
    await makeMove(viewer, room.id, answer(room, full))
  })

  test('a question can be answered again; the one that was just asked waits', async () => {
    const viewer = await makeUser()
    let room = await started(viewer)
    const first = room.turn?.id ?? ''
    await makeMove(viewer, room.id, { move: 'skip', turnId: first })
    room = await settled(viewer, room.id)
    const second = room.turn?.id
    await makeMove(viewer, room.id, { move: 'retry', turnId: first })
    room = await settled(viewer, room.id)
    expect(room.turn).toMatchObject({ number: 1, attempt: 2 })
    await makeMove(viewer, room.id, { move: 'skip', turnId: room.turn?.id ?? '' })
    room = await settled(viewer, room.id)
    expect(room.turn?.id).toBe(second)
  })

  test('after the last question it waits for the candidate to finish', async () => {
    const viewer = await makeUser()
    let room = await started(viewer)
    for (let i = 0; i < 3; i++) {
      await makeMove(viewer, room.id, { move: 'skip', turnId: room.turn?.id ?? '' })
      room = await settled(viewer, room.id)
    }
    expect(room).toMatchObject({ status: 'active', turn: null })
    expect(room.messages.at(-1)?.kind).toBe('closing')
    await makeMove(viewer, room.id, { move: 'finish' })
    expect((await getRoom(viewer, room.id)).status).toBe('evaluating')
  })
})

describe('simulation', () => {
  const simulation = { mode: 'simulation', timeLimitSeconds: 600 } as const

  test('has no hints, no pause and no second try', async () => {
    const viewer = await makeUser()
    const room = await started(viewer, simulation)
    const turnId = room.turn?.id ?? ''
    for (const move of [{ move: 'hint', turnId }, { move: 'retry', turnId }, { move: 'pause' }] as const) {
      await expect(makeMove(viewer, room.id, move)).rejects.toMatchObject({ code: 'wrong_state' })
    }
    expect(room.remainingMs).toBeGreaterThan(590_000)
  })

  test('goes to be judged by itself after the last question, every turn once', async () => {
    const viewer = await makeUser()
    let room = await started(viewer, simulation)
    for (let i = 0; i < 3; i++) {
      await makeMove(viewer, room.id, { move: 'skip', turnId: room.turn?.id ?? '' })
      room = await settled(viewer, room.id)
    }
    expect(room.status).toBe('evaluating')
    const ids = room.closedTurns.map((turn) => turn.id)
    await expect.poll(() => judged.filter((id) => ids.includes(id)).length).toBe(3)
  })
})
