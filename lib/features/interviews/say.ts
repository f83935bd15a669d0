import 'server-only'
import { randomUUID } from 'node:crypto'
import { insertMessage, type Message } from '@/lib/features/interviews/data'
import { thisWriter } from '@/lib/platform/replies/write-reply'

/** Stores the place of a reply that is about to be written. Pass the row to `writeReply` after the commit. */
export function insertReply(
  interviewId: string,
  turnId: string | null,
  kind: 'opening' | 'question' | 'follow_up' | 'closing',
): Promise<Message> {
  return insertMessage({
    id: randomUUID(),
    interviewId,
    turnId,
    author: 'interviewer',
    kind,
    status: 'streaming',
    text: '',
    writer: thisWriter,
    heartbeatAt: new Date(),
  })
}
