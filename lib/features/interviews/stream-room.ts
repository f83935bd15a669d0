import 'server-only'
import type { Room } from '@/lib/features/interviews/model'
import { interviewerReplies } from '@/lib/features/interviews/reply-writer'
import { followReply } from '@/lib/platform/replies/follow-reply'
import { streamEvents } from '@/lib/platform/replies/stream-events'

/**
 * The room as server-sent events (`RoomEvent`): as it stands, then the reply that is being written, to its
 * end. Whoever reads may leave at any time; the reply itself is finished all the same.
 */
export function streamRoom(room: Room, signal: AbortSignal): Response {
  const streaming = room.messages.find((message) => message.status === 'streaming')
  // The events of the reply bring its text from the beginning.
  const messages = room.messages.map((message) =>
    message === streaming ? { ...message, text: '' } : message,
  )
  const shown = { type: 'room', room: { ...room, messages } }
  const reply = streaming && ((left: AbortSignal) => followReply(interviewerReplies, streaming.id, left))
  return streamEvents(shown, reply ?? null, signal)
}
