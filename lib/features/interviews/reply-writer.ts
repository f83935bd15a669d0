import 'server-only'
import { interviewerReply } from '@/lib/features/interviews/ai/interviewer-reply'
import {
  completeReply,
  findMessage,
  growReplies,
  type Message,
  takeOverReply,
} from '@/lib/features/interviews/data'
import { type ReplyTask, readReplyTask } from '@/lib/features/interviews/reply-input'
import { streamReply } from '@/lib/platform/ai/stream-reply'
import type { ReplyKind, Saying } from '@/lib/platform/replies/reply-kind'
import { writeReply as write } from '@/lib/platform/replies/write-reply'

/** What the interviewer says, as rows of the conversation. */
export const interviewerReplies: ReplyKind<Message> = {
  find: findMessage,
  grow: growReplies,
  complete: completeReply,
  takeOver: takeOverReply,
  say: (message) => saying(() => readReplyTask(message)),
}

/**
 * Starts writing a stored reply of the interviewer; it goes on when nobody listens any more.
 * @param task what it has to say, where the caller has it at hand; else it is read from what is stored
 */
export function writeReply(message: Message, task?: ReplyTask): void {
  write(interviewerReplies, message, task && saying(() => task))
}

function saying(read: () => ReplyTask | Promise<ReplyTask>): Saying {
  return async function* say(signal) {
    const { input, userId } = await read()
    return yield* streamReply(interviewerReply, input, { userId, signal })
  }
}
