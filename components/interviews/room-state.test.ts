import { describe, expect, test } from 'vitest'
import { hear, isAnswering, isSpeaking, type RoomView, viewOf } from '@/components/interviews/room-state'
import { makeMessage, makeRoom } from '@/components/interviews/testing'
import type { RoomEvent } from '@/lib/features/interviews/model'

const hearAll = (view: RoomView, ...events: RoomEvent[]) =>
  events.reduce((seen, event) => hear(seen, event, 1), view)

const said = (view: RoomView) => view.room.messages.map((message) => message.text)

const first = makeMessage({ seq: 0, text: 'Hello' })
const reply = makeMessage({ seq: 1, status: 'streaming', text: '' })

describe('what the room shows', () => {
  test('a reply grows word by word and ends with its final text and engine', () => {
    const growing = hearAll(
      viewOf(makeRoom({ messages: [first, reply] })),
      { type: 'delta', id: reply.id, text: 'Tell ' },
      { type: 'delta', id: reply.id, text: 'me' },
    )
    expect(said(growing)).toEqual(['Hello', 'Tell me'])
    expect(isSpeaking(growing.room)).toBe(true)
    const done = hear(
      growing,
      { type: 'done', id: reply.id, text: 'Tell me.', engine: 'offline', fallback: 'timed_out' },
      2,
    )
    expect(done.room.messages[1]).toMatchObject({
      text: 'Tell me.',
      engine: 'offline',
      fallback: 'timed_out',
      status: 'complete',
    })
    expect(isSpeaking(done.room)).toBe(false)
  })

  test('a reset takes back what was said of a reply, and of no other message', () => {
    const view = hearAll(
      viewOf(makeRoom({ messages: [first, reply] })),
      { type: 'delta', id: reply.id, text: 'Half a sent' },
      { type: 'reset', id: reply.id },
      { type: 'delta', id: reply.id, text: 'A whole one.' },
    )
    expect(said(view)).toEqual(['Hello', 'A whole one.'])
  })

  test('after a new connection the reply is neither repeated nor gone from sight', () => {
    const room = makeRoom({ messages: [first, reply] })
    const before = hearAll(viewOf(room), { type: 'delta', id: reply.id, text: 'Tell me' })
    const reconnected = hear(before, { type: 'room', room }, 2)
    expect(said(reconnected)).toEqual(['Hello', 'Tell me'])
    const caughtUp = hearAll(
      reconnected,
      { type: 'delta', id: reply.id, text: 'Tell me about' },
      { type: 'delta', id: reply.id, text: ' it' },
    )
    expect(said(caughtUp)).toEqual(['Hello', 'Tell me about it'])
  })

  test('messages are one each and in their order, however they come', () => {
    const room = makeRoom({ messages: [{ ...first, seq: 3 }, reply, { ...first, seq: 3 }] })
    expect(hear(viewOf(makeRoom({})), { type: 'room', room }, 1).room.messages.map(({ id }) => id)).toEqual([
      reply.id,
      first.id,
    ])
  })

  test('words of a reply that is not here change nothing', () => {
    const view = viewOf(makeRoom({ messages: [first] }))
    expect(said(hear(view, { type: 'delta', id: reply.id, text: 'x' }, 1))).toEqual(['Hello'])
  })

  test('an unsent answer is sent once the room holds it', () => {
    const room = makeRoom({ messages: [first] })
    const unsent = { turnId: 't', messageId: reply.id, text: 'Mine', state: 'sending' as const }
    const view = { ...viewOf(room), unsent }
    expect(hear(view, { type: 'room', room }, 1).unsent).toEqual(unsent)
    const withIt = makeRoom({ messages: [first, { ...reply, author: 'candidate', kind: 'answer' }] })
    expect(hear(view, { type: 'room', room: withIt }, 1).unsent).toBeNull()
  })

  test('a turn with an answer has only its follow-up left', () => {
    const room = makeRoom({ messages: [first] })
    expect(isAnswering(room)).toBe(false)
    const turnId = room.turn?.id ?? null
    const answered = makeMessage({ seq: 1, author: 'candidate', kind: 'answer', turnId })
    expect(isAnswering({ ...room, messages: [first, answered] })).toBe(true)
    expect(isAnswering({ ...room, turn: null, messages: [first, answered] })).toBe(false)
  })
})
