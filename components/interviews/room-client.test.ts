import { afterEach, describe, expect, test, vi } from 'vitest'
import { makeOutbox } from '@/components/interviews/outbox'
import { makeRoomClient } from '@/components/interviews/room-client'
import { makeMessage, makeRoom, memoryStore, streamOf } from '@/components/interviews/testing'
import type { Room } from '@/lib/features/interviews/model'

type Request = { path: string; body: Record<string, string> | null }
type Server = (request: Request) => Response | Promise<Response>

/** A browser in the room of `room`, whose requests `server` answers. */
function enter(room: Room, server: Server, store = memoryStore()) {
  const requests: Request[] = []
  const client = makeRoomClient(room, {
    store,
    fetch: async (input, init) => {
      const path = String(input).replace(`/api/interviews/${room.id}`, '')
      const request = { path, body: init?.body ? JSON.parse(String(init.body)) : null }
      requests.push(request)
      return server(request)
    },
  })
  const leave = client.start()
  return { client, requests, store, leave, moves: () => requests.filter(({ path }) => path === '/moves') }
}

/** A server that keeps a conversation; `down` lets requests fail before or after they did their work. */
function makeServer(room: Room) {
  const state = { room, down: null as 'before' | 'after' | null }
  const server: Server = ({ path, body }) => {
    if (state.down === 'before') throw new TypeError('failed to fetch')
    if (path === '/draft') return new Response(null, { status: 204 })
    if (body?.move === 'answer' && !state.room.messages.some(({ id }) => id === body.messageId)) {
      const { messageId: id, turnId = '', text } = body
      const seq = state.room.messages.length
      const answer = makeMessage({ id, turnId, text, seq, author: 'candidate', kind: 'answer' })
      state.room = { ...state.room, messages: [...state.room.messages, answer] }
    }
    if (state.down === 'after') throw new TypeError('failed to fetch')
    return streamOf({ type: 'room', room: state.room })
  }
  return { state, server }
}

function refuse(code: string, status: number, retry = false): Response {
  return Response.json({ error: { code, message: `Refused: ${code}.`, retry } }, { status })
}

const answers = (room: Room) => room.messages.filter(({ kind }) => kind === 'answer').map(({ text }) => text)

describe('answering', () => {
  test('empties the box, shows the answer as on its way, and forgets it once the server has it', async () => {
    const room = makeRoom({})
    const { state, server } = makeServer(room)
    const { client, store } = enter(room, server)
    await expect.poll(() => client.view().room).not.toBe(room)
    client.type('Because of the index.')
    client.answer()
    expect(client.view()).toMatchObject({ text: '', unsent: { text: 'Because of the index.' } })
    expect(makeOutbox(room.id, store).read()?.text).toBe('Because of the index.')
    await expect.poll(() => client.view().unsent).toBeNull()
    expect(makeOutbox(room.id, store).read()).toBeNull()
    expect(answers(state.room)).toEqual(['Because of the index.'])
    expect(answers(client.view().room)).toEqual(['Because of the index.'])
  })

  test.each(['before', 'after'] as const)(
    'a connection that fails %s the server has stored it neither loses nor doubles the answer',
    async (down) => {
      const room = makeRoom({})
      const { state, server } = makeServer(room)
      const { client, moves } = enter(room, server)
      state.down = down
      client.type('Once and only once')
      client.answer()
      await expect.poll(() => client.view().unsent?.state).toBe('waiting')
      expect(client.view().link).toBe('lost')
      state.down = null
      client.refresh()
      await expect.poll(() => client.view().unsent).toBeNull()
      expect(client.view().link).toBe('open')
      expect(answers(state.room)).toEqual(['Once and only once'])
      const ids = new Set(moves().map(({ body }) => body?.messageId))
      expect(ids.size).toBe(1)
    },
  )

  test('what was not confirmed before a reload is sent after it, under the same id', async () => {
    const room = makeRoom({})
    const { state, server } = makeServer(room)
    const before = enter(room, server)
    await expect.poll(() => before.client.view().room).not.toBe(room)
    state.down = 'after'
    before.client.type('Sent twice')
    before.client.answer()
    await expect.poll(() => before.client.view().unsent?.state).toBe('waiting')
    before.leave()
    state.down = null
    const after = enter(room, server, before.store)
    await expect.poll(() => after.client.view().room.messages.length).toBe(1)
    expect(after.client.view().unsent).toBeNull()
    expect(answers(state.room)).toEqual(['Sent twice'])
  })

  test('an answer that is refused can be put back before what was typed since', async () => {
    const room = makeRoom({})
    const { client } = enter(room, ({ path }) =>
      path === '/moves' ? refuse('wrong_state', 409) : streamOf({ type: 'room', room }),
    )
    client.type('Too late')
    client.answer()
    await expect.poll(() => client.view().unsent?.state).toBe('refused')
    expect(client.view().refusal).toBe('Refused: wrong_state.')
    client.type('and more')
    client.putBack()
    expect(client.view()).toMatchObject({ unsent: null, text: 'Too late\n\nand more' })
  })

  test('a session that ended keeps the answer until there is another', async () => {
    const room = makeRoom({})
    const { state, server } = makeServer(room)
    let session = false
    const { client } = enter(room, (request) => (session ? server(request) : refuse('signed_out', 401)))
    await expect.poll(() => client.view().link).toBe('signed_out')
    client.type('Still here')
    client.answer()
    await expect.poll(() => client.view().unsent?.state).toBe('waiting')
    session = true
    client.refresh()
    await expect.poll(() => client.view().unsent).toBeNull()
    expect(answers(state.room)).toEqual(['Still here'])
  })

  test('nothing goes out while the box is blank', async () => {
    const room = makeRoom({})
    const { client, moves } = enter(room, makeServer(room).server)
    client.type('  \n ')
    client.answer()
    expect(client.view().unsent).toBeNull()
    expect(moves()).toEqual([])
  })
})

describe('following', () => {
  test('a stream that breaks off in the middle of a reply is taken up again', async () => {
    const reply = makeMessage({ status: 'streaming', text: '' })
    const room = makeRoom({ messages: [reply] })
    const { id } = reply
    const whole = { type: 'done' as const, id, text: 'Tell me more.', engine: 'offline', fallback: null }
    const streams = [
      streamOf({ type: 'room', room }, { type: 'delta', id, text: 'Tell me' }),
      streamOf({ type: 'room', room }, { type: 'delta', id, text: 'Tell me more.' }, whole),
    ]
    const { client, requests } = enter(room, () => streams.shift() ?? refuse('internal', 500))
    await expect
      .poll(() => client.view().room.messages[0])
      .toMatchObject({
        text: 'Tell me more.',
        status: 'complete',
      })
    expect(requests).toHaveLength(2)
  })

  test('a move that is refused is explained, and the room is looked at again', async () => {
    const room = makeRoom({})
    const paused = makeRoom({ ...room, status: 'paused' })
    const { client } = enter(room, ({ path }) =>
      path === '/moves' ? refuse('wrong_state', 409) : streamOf({ type: 'room', room: paused }),
    )
    await expect.poll(() => client.view().room.status).toBe('paused')
    client.move({ move: 'pause' })
    await expect.poll(() => client.view().refusal).toBe('Refused: wrong_state.')
    expect(client.view().moving).toBeNull()
  })

  test('leaving and coming back at once leaves nothing hanging', async () => {
    const room = makeRoom({})
    const { client, leave } = enter(room, makeServer(room).server)
    leave()
    client.start()
    client.type('After coming back')
    client.answer()
    await expect.poll(() => answers(client.view().room)).toEqual(['After coming back'])
  })
})

describe('typing', () => {
  afterEach(() => void vi.useRealTimers())

  test('is kept here at once and on the server a moment later', async () => {
    vi.useFakeTimers()
    const room = makeRoom({})
    const { client, requests, store } = enter(room, makeServer(room).server)
    client.type('Half')
    client.type('Half an answer')
    const again = makeRoomClient(room, { store, fetch: () => Promise.reject(new Error('off')) })
    again.start()()
    expect(again.view().text).toBe('Half an answer')
    await vi.advanceTimersByTimeAsync(1_000)
    const drafts = requests.filter(({ path }) => path === '/draft')
    expect(drafts.map(({ body }) => body)).toEqual([{ turnId: room.turn?.id, text: 'Half an answer' }])
  })

  test('the server knows what was typed elsewhere', () => {
    const turn = { id: 'b', number: 1, attempt: 1, question: 'Why?', skill: '', draft: 'From my phone' }
    const { client } = enter(makeRoom({ turn }), () => refuse('internal', 500))
    expect(client.view().text).toBe('From my phone')
  })

  test('what was sent does not come back as a draft', async () => {
    const room = makeRoom({})
    const { server } = makeServer(room)
    const { client, store, leave } = enter(room, server)
    client.type('Sent')
    client.answer()
    await expect.poll(() => client.view().unsent).toBeNull()
    leave()
    const stale = makeRoom({ ...room, turn: room.turn && { ...room.turn, draft: 'Sent' } })
    expect(enter(stale, server, store).client.view().text).toBe('')
  })
})

describe('when time is up', () => {
  test('what is written is given as the answer', async () => {
    const room = makeRoom({ mode: 'simulation', remainingMs: 0 })
    const { client, moves } = enter(room, makeServer(room).server)
    await expect.poll(() => client.view().moving).toBeNull()
    client.type('As far as I got')
    client.timeUp()
    await expect.poll(() => moves().map(({ body }) => body?.move)).toEqual(['answer'])
  })

  test('with nothing written the interview just ends', async () => {
    const room = makeRoom({ mode: 'simulation', remainingMs: 0 })
    const { client, moves } = enter(room, makeServer(room).server)
    client.timeUp()
    await expect.poll(() => moves().map(({ body }) => body?.move)).toEqual(['finish'])
  })
})
