import { makeDrafts } from '@/components/interviews/drafts'
import type { LocalStore } from '@/components/interviews/local-store'
import { newId } from '@/components/interviews/new-id'
import { backOffMs, makeOutbox } from '@/components/interviews/outbox'
import { hear, isSpeaking, type RoomView, viewOf } from '@/components/interviews/room-state'
import { ask, Refusal } from '@/components/streams/ask'
import { readEvents } from '@/components/streams/read-events'
import type { Room, RoomEvent, RoomMove } from '@/lib/features/interviews/model'

/** Milliseconds without a word after which a stream is opened anew: longer than a slow engine's first token. */
const silenceMs = 25_000
/** Milliseconds for the server to begin its answer; a hint is written before the answer begins. */
const answerBeginsMs = 15_000
const hintBeginsMs = 120_000
/** Milliseconds until a stream that broke off is opened anew. */
const reopenMs = 500

export type RoomClient = ReturnType<typeof makeRoomClient>

/**
 * The browser's side of an interview: follows its stream, makes moves, and delivers answers until the server has
 * confirmed them. One connection at a time: a newer one replaces the one before.
 */
export function makeRoomClient(initial: Room, world: { fetch: typeof fetch; store: LocalStore }) {
  const base = `/api/interviews/${initial.id}`
  const listeners = new Set<() => void>()
  const outbox = makeOutbox(initial.id, world.store)
  const drafts = makeDrafts(initial.id, world.store, saveDraft)
  let view = viewOf(initial)
  let live = false
  let line: AbortController | null = null
  let loop: object | null = null
  let wake = () => {}

  function set(change: Partial<RoomView>) {
    view = { ...view, ...change }
    for (const listener of listeners) listener()
  }

  function take(event: RoomEvent) {
    const before = view
    const next = hear(view, event, performance.now())
    if (before.unsent && !next.unsent) outbox.clear()
    const { turn } = next.room
    const turned = turn !== null && turn.id !== before.room.turn?.id
    set(turned ? { ...next, text: drafts.read(turn.id) ?? turn.draft } : next)
  }

  async function saveDraft(turnId: string, text: string) {
    try {
      await ask(world.fetch, `${base}/draft`, writing('PUT', { turnId, text }))
    } catch (error) {
      // The text is kept here in any case; only a lost session needs somebody to act.
      if (isSignedOut(error)) set({ link: 'signed_out' })
    }
  }

  /** Opens a connection in place of the one before. Returns when the room was heard, or another took its place. */
  async function open(path: string, init: RequestInit, beginsMs: number) {
    line?.abort()
    const mine = new AbortController()
    line = mine
    const late = setTimeout(() => mine.abort(), beginsMs)
    try {
      const response = await ask(world.fetch, `${base}${path}`, { ...init, signal: mine.signal })
      const events = readEvents<RoomEvent>(response, silenceMs)
      const first = await events.next()
      if (line !== mine) return
      if (first.done) throw new Error('a stream without a room')
      take(first.value)
      set({ link: 'open', trouble: null })
      void follow(mine, events)
    } catch (error) {
      if (line === mine) throw error
    } finally {
      clearTimeout(late)
    }
  }

  async function follow(mine: AbortController, events: AsyncGenerator<RoomEvent>) {
    try {
      for await (const event of events) {
        if (line !== mine) return
        take(event)
      }
    } catch {
      // Broken off: what is missing is asked for below.
    }
    if (line !== mine) return
    line = null
    mine.abort()
    if (isSpeaking(view.room)) setTimeout(() => void sync(), reopenMs)
  }

  const undelivered = () => (view.unsent && view.unsent.state !== 'refused' ? view.unsent : null)

  async function deliver({ turnId, messageId, text }: NonNullable<RoomView['unsent']>) {
    const unsent = { turnId, messageId, text }
    set({ moving: 'answer', unsent: { ...unsent, state: 'sending' } })
    try {
      await open('/moves', writing('POST', { move: 'answer', ...unsent }), answerBeginsMs)
    } catch (error) {
      const over = error instanceof Refusal && !error.retry && !isSignedOut(error)
      set({ unsent: { ...unsent, state: over ? 'refused' : 'waiting' } })
      throw error
    } finally {
      set({ moving: null })
    }
  }

  /** Delivers what waits to be sent, else hears how things stand; tries until the server has answered. */
  async function sync() {
    if (loop) return wake()
    if (!live || view.moving) return
    const mine = {}
    loop = mine
    for (let failures = 0; loop === mine; ) {
      const waiting = undelivered()
      try {
        if (waiting) await deliver(waiting)
        else await open('/stream', {}, answerBeginsMs)
        if (!undelivered()) break
        if (!waiting) continue
      } catch (error) {
        if (isSignedOut(error)) {
          set({ link: 'signed_out' })
          break
        }
        if (error instanceof Refusal && !error.retry) {
          set({ refusal: error.message })
          if (!waiting) break
          continue
        }
        set({ link: 'lost', trouble: error instanceof Refusal ? error.message : null })
      }
      await pause(backOffMs(failures++))
      if (view.link === 'open' && !undelivered()) break
    }
    if (loop === mine) loop = null
  }

  function pause(ms: number) {
    return new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms)
      wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }

  /** Makes any move but an answer. A refusal is shown, and the room is looked at again. */
  async function move(wanted: Exclude<RoomMove, { move: 'answer' }>) {
    if (view.moving) return
    set({ moving: wanted.move, refusal: null })
    try {
      await open('/moves', writing('POST', wanted), wanted.move === 'hint' ? hintBeginsMs : answerBeginsMs)
      set({ moving: null })
    } catch (error) {
      if (isSignedOut(error)) set({ moving: null, link: 'signed_out' })
      else {
        const refused = error instanceof Refusal
        set({ moving: null, ...(refused ? { refusal: error.message } : { link: 'lost', trouble: null }) })
        void sync()
      }
    }
  }

  function type(text: string) {
    set({ text })
    if (view.room.turn) drafts.write(view.room.turn.id, text)
  }

  /** Sends what is in the answer box; it stays in the outbox until the server has confirmed it. */
  function answer() {
    const { turn } = view.room
    const text = view.text.trim()
    if (!turn || !text || view.unsent || view.moving) return
    const unsent = { turnId: turn.id, messageId: newId(), text }
    outbox.keep(unsent)
    drafts.sent(turn.id)
    set({ unsent: { ...unsent, state: 'sending' }, text: '', refusal: null })
    void sync()
  }

  function discard() {
    outbox.clear()
    set({ unsent: null, refusal: null })
  }

  return {
    view: () => view,
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    /** Goes live: takes up what was typed and not sent, and connects. @returns ends it */
    start() {
      live = true
      const kept = outbox.read()
      const { turn, messages } = view.room
      const known = kept && messages.some(({ id }) => id === kept.messageId)
      if (known) outbox.clear()
      set({
        heardAt: performance.now(),
        text: (turn && drafts.read(turn.id)) ?? turn?.draft ?? '',
        unsent: kept && !known ? { ...kept, state: 'waiting' } : null,
      })
      void sync()
      return () => {
        live = false
        loop = null
        line?.abort()
        line = null
        wake()
      }
    },
    /** Looks again how things stand, or tries again at once what waits for its next try. */
    refresh: () => void sync(),
    move: (wanted: Parameters<typeof move>[0]) => void move(wanted),
    type,
    answer,
    /** Time is up: what is written is given as the answer, which ends the interview; else it just ends. */
    timeUp() {
      if (undelivered() || view.moving) return
      const { room, text } = view
      if (room.turn && text.trim() && !isSpeaking(room)) answer()
      else void move({ move: 'finish' })
    },
    /** An answer that was refused goes back into the box, before what is there now. */
    putBack() {
      if (view.unsent) type([view.unsent.text, view.text].filter(Boolean).join('\n\n'))
      discard()
    },
    discard,
    /** The interview is over: nothing of it needs to be kept in this browser. */
    forget() {
      drafts.forget()
      outbox.clear()
    },
  }
}

function writing(method: 'POST' | 'PUT', body: unknown): RequestInit {
  return { method, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }
}

function isSignedOut(error: unknown): boolean {
  return error instanceof Refusal && error.code === 'signed_out'
}
