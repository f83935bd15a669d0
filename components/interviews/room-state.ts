import type { UnsentAnswer } from '@/components/interviews/outbox'
import type { Room, RoomEvent, RoomMessage, RoomMove } from '@/lib/features/interviews/model'

/** All that the room shows. */
export type RoomView = {
  room: Room
  /** When `room` was heard, by `performance.now()`; null until the page is live. */
  heardAt: number | null
  /** The reply whose text is from an earlier connection: its next words replace it. */
  stale: string | null
  link: 'open' | 'lost' | 'signed_out'
  /** What the server said about a lost link, if it said anything. */
  trouble: string | null
  /** The move that is on its way. */
  moving: RoomMove['move'] | null
  /** Why the last move was not made, in the reader's words. */
  refusal: string | null
  unsent: (UnsentAnswer & { state: 'sending' | 'waiting' | 'refused' }) | null
  /** What is in the answer box. */
  text: string
}

/** The view before anything was heard: what the page came with. */
export function viewOf(room: Room): RoomView {
  return {
    room,
    heardAt: null,
    stale: null,
    link: 'open',
    trouble: null,
    moving: null,
    refusal: null,
    unsent: null,
    text: room.turn?.draft ?? '',
  }
}

/** The view after an event of the stream; messages stay one each and in order, whatever is repeated. */
export function hear(view: RoomView, event: RoomEvent, now: number): RoomView {
  switch (event.type) {
    case 'room':
      return hearRoom(view, event.room, now)
    case 'delta': {
      const text = (old: string) => (view.stale === event.id ? event.text : old + event.text)
      return { ...change(view, event.id, (message) => ({ text: text(message.text) })), stale: null }
    }
    case 'reset':
      return { ...change(view, event.id, () => ({ text: '' })), stale: null }
    case 'done': {
      const { text, engine, fallback } = event
      return {
        ...change(view, event.id, () => ({ text, engine, fallback, status: 'complete' })),
        stale: null,
      }
    }
  }
}

/** Whether the interviewer is in the middle of a reply. */
export function isSpeaking(room: Room): boolean {
  return room.messages.some((message) => message.status === 'streaming')
}

/** Whether the open turn has an answer already, so that only a follow-up is left of it. */
export function isAnswering({ turn, messages }: Room): boolean {
  return turn !== null && messages.some(({ turnId, kind }) => turnId === turn.id && kind === 'answer')
}

function hearRoom(view: RoomView, room: Room, now: number): RoomView {
  const byId = new Map(room.messages.map((message) => [message.id, message]))
  let stale: string | null = null
  const messages = [...byId.values()]
    .sort((a, b) => a.seq - b.seq)
    .map((message) => {
      const known = view.room.messages.find(({ id }) => id === message.id)
      if (message.status === 'complete' || !known?.text) return message
      // The stream brings this reply from its beginning; until it does, what was read stays in sight.
      stale = message.id
      return { ...message, text: known.text }
    })
  const confirmed = view.unsent && byId.has(view.unsent.messageId)
  return {
    ...view,
    room: { ...room, messages },
    heardAt: now,
    stale,
    unsent: confirmed ? null : view.unsent,
  }
}

function change(view: RoomView, id: string, by: (message: RoomMessage) => Partial<RoomMessage>): RoomView {
  const messages = view.room.messages.map((message) =>
    message.id === id ? { ...message, ...by(message) } : message,
  )
  return { ...view, room: { ...view.room, messages } }
}
