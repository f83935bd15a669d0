import 'server-only'
import type { Chat } from '@/lib/features/chat/model'
import { answers } from '@/lib/features/chat/write-answer'
import { followReply } from '@/lib/platform/replies/follow-reply'
import { streamEvents } from '@/lib/platform/replies/stream-events'

/** A chat as server-sent events (`ChatEvent`): as it stands, then the answer that is being given, to its end. */
export function streamChat(chat: Chat, signal: AbortSignal): Response {
  const streaming = chat.messages.find(({ status }) => status === 'streaming')
  // The events of the reply bring its text from the beginning.
  const messages = chat.messages.map((message) =>
    message === streaming ? { ...message, text: '' } : message,
  )
  const reply = streaming ? (left: AbortSignal) => followReply(answers, streaming.id, left) : null
  return streamEvents({ type: 'chat', chat: { ...chat, messages } }, reply, signal)
}
