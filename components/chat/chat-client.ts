import { type ChatView, emptyView, hear, streamingReply, type Unsent } from '@/components/chat/chat-state'
import { newId } from '@/components/interviews/new-id'
import { ask, Refusal } from '@/components/streams/ask'
import { readEvents } from '@/components/streams/read-events'
import type { ChatEvent, ChatMove } from '@/lib/features/chat/model'

/** Milliseconds without a word after which a stream is opened anew: longer than a slow engine's first sentence. */
const silenceMs = 25_000
/** Milliseconds for the server to begin its answer. */
const beginsMs = 15_000
/** Times that a stream which broke off is opened anew by itself, and the milliseconds before the first. */
const reopenings = { most: 4, firstMs: 500 }

export type ChatClient = ReturnType<typeof makeChatClient>

/**
 * The browser's side of a chat: loads it, asks, and follows the answer, also when the connection breaks. One connection
 * at a time: a newer one replaces the one before.
 */
export function makeChatClient(reportId: string, send: typeof fetch) {
  const base = `/api/reports/${reportId}/chat`
  const listeners = new Set<() => void>()
  let view = emptyView
  let line: AbortController | null = null
  let left = false

  function set(change: Partial<ChatView>) {
    view = { ...view, ...change }
    for (const listener of listeners) listener()
  }

  /** Opens a connection in place of the one before, and follows it to its end. */
  async function open(init: RequestInit, failures = 0) {
    line?.abort()
    const mine = new AbortController()
    line = mine
    set({ busy: true })
    const late = setTimeout(() => mine.abort(), beginsMs)
    try {
      const response = await ask(send, base, { ...init, signal: mine.signal })
      clearTimeout(late)
      for await (const event of readEvents<ChatEvent>(response, silenceMs)) {
        if (line !== mine) return
        set({ ...hear(view, event), busy: false })
      }
    } catch (error) {
      if (line === mine) fail(error)
    } finally {
      clearTimeout(late)
      mine.abort()
    }
    if (line !== mine) return
    line = null
    set({ busy: false })
    if (!streamingReply(view)) return
    // It broke off in the middle of an answer, which is being written all the same.
    if (failures >= reopenings.most) return set({ link: 'lost' })
    const reopen = () => {
      if (!line && !left) void open({}, failures + 1)
    }
    setTimeout(reopen, reopenings.firstMs * 2 ** failures)
  }

  function fail(error: unknown) {
    if (!(error instanceof Refusal)) {
      if (!streamingReply(view)) set({ link: 'lost' })
    } else if (error.code === 'signed_out') set({ link: 'signed_out' })
    else set({ refusal: error.message })
  }

  function make(move: ChatMove) {
    set({ refusal: null, link: 'open' })
    return open(writing(move))
  }

  function deliver(unsent: Unsent) {
    return make({ move: 'ask', ...unsent })
  }

  return {
    view: () => view,
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    /** Loads the chat, or tries again what did not reach the server. */
    load() {
      left = false
      set({ link: 'open', refusal: null })
      void (view.unsent ? deliver(view.unsent) : open({}))
    },
    /** Leaves; an answer that is being given is finished all the same. */
    leave() {
      left = true
      line?.abort()
      line = null
    },
    ask(text: string) {
      if (view.busy || streamingReply(view)) return
      const unsent = { messageId: newId(), text }
      set({ unsent })
      void deliver(unsent)
    },
    /** Has the last answer given anew. */
    again: (replyId: string) => void make({ move: 'again', replyId }),
    async stop() {
      await ask(send, `${base}/stop`, { method: 'POST' }).catch(fail)
    },
    async clear() {
      await ask(send, base, { method: 'DELETE' }).catch(fail)
      void open({})
    },
    /** Takes back a question that was refused. */
    takeBack: () => set({ unsent: null }),
  }
}

function writing(move: ChatMove): RequestInit {
  return {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(move),
  }
}
