import type { LocalStore } from '@/components/interviews/local-store'
import { newId } from '@/components/interviews/new-id'
import type { Room, RoomEvent, RoomMessage } from '@/lib/features/interviews/model'

/** A store that lasts as long as the test. */
export function memoryStore(): LocalStore {
  const kept = new Map<string, string>()
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  }
}

/** Something the interviewer said. */
export function makeMessage(change: Partial<RoomMessage>): RoomMessage {
  return {
    id: newId(),
    turnId: null,
    seq: 0,
    author: 'interviewer',
    kind: 'question',
    status: 'complete',
    text: 'A question',
    engine: 'offline',
    fallback: null,
    ...change,
  }
}

/** A practice under way, with its first question asked. */
export function makeRoom(change: Partial<Room>): Room {
  return {
    id: newId(),
    mode: 'practice',
    status: 'active',
    language: 'en',
    positionTitle: 'Backend engineer',
    questionEngine: 'offline',
    questionFallback: null,
    failure: null,
    activeMs: 0,
    remainingMs: null,
    turn: { id: newId(), number: 1, attempt: 1, question: 'Why?', skill: 'databases', draft: '' },
    turnCount: 8,
    closedTurns: [],
    messages: [],
    reportId: null,
    ...change,
  }
}

/** The answer of a room's stream: these events, and then its end. */
export function streamOf(...events: RoomEvent[]): Response {
  const lines = events.map(({ type, ...data }) => `event: ${type}\ndata: ${JSON.stringify(data)}\n\n`)
  return new Response(lines.join(''))
}
