import type { Chat, ChatEvent, ChatMessage } from '@/lib/features/chat/model'

/** A question that the server has not confirmed yet; sent again, it goes under the same id. */
export type Unsent = { messageId: string; text: string }

/** All that the chat shows. */
export type ChatView = {
  /** Null until it is loaded. */
  chat: Chat | null
  /** `lost`: the server was not reached; what was being done can be tried again. */
  link: 'open' | 'lost' | 'signed_out'
  /** Whether something is on its way to the server. */
  busy: boolean
  unsent: Unsent | null
  /** Why the server said no, in the reader's words. */
  refusal: string | null
  /** The reply whose text is from an earlier connection: its next words replace it. */
  stale: string | null
}

/** The view before anything was heard. */
export const emptyView: ChatView = {
  chat: null,
  link: 'open',
  busy: false,
  unsent: null,
  refusal: null,
  stale: null,
}

/** The reply that is being written, if one is. */
export function streamingReply({ chat }: ChatView): ChatMessage | undefined {
  return chat?.messages.find(({ status }) => status === 'streaming')
}

/** The view after an event of the stream. */
export function hear(view: ChatView, event: ChatEvent): ChatView {
  switch (event.type) {
    case 'chat':
      return hearChat(view, event.chat)
    case 'delta': {
      const text = (old: string) => (view.stale === event.id ? event.text : old + event.text)
      return { ...change(view, event.id, (message) => ({ text: text(message.text) })), stale: null }
    }
    case 'reset':
      return { ...change(view, event.id, () => ({ text: '' })), stale: null }
    case 'done': {
      const { id, text, engine, fallback } = event
      return { ...change(view, id, () => ({ text, engine, fallback, status: 'complete' })), stale: null }
    }
  }
}

function hearChat(view: ChatView, chat: Chat): ChatView {
  let stale: string | null = null
  const messages = chat.messages.map((message) => {
    const known = view.chat?.messages.find(({ id, status }) => id === message.id && status === 'streaming')
    if (message.status === 'complete' || !known?.text) return message
    // The stream brings this reply from its beginning; until it does, what was read stays in sight.
    stale = message.id
    return { ...message, text: known.text }
  })
  const confirmed = messages.some(({ id }) => id === view.unsent?.messageId)
  return {
    ...view,
    chat: { ...chat, messages },
    link: 'open',
    stale,
    unsent: confirmed ? null : view.unsent,
  }
}

function change(view: ChatView, id: string, by: (message: ChatMessage) => Partial<ChatMessage>): ChatView {
  if (!view.chat) return view
  const messages = view.chat.messages.map((message) =>
    message.id === id ? { ...message, ...by(message) } : message,
  )
  return { ...view, chat: { ...view.chat, messages } }
}
