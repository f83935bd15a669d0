import 'server-only'
import { randomUUID } from 'node:crypto'
import { insertMessage, type Message, type NewMessage } from '@/lib/features/interviews/data'
import { thisWriter } from '@/lib/platform/replies/write-reply'

type ReplyKind = 'opening' | 'question' | 'follow_up' | 'closing'

/** Stores the place of a reply that is about to be written. Pass the row to `writeReply` after the commit. */
export function insertReply(interviewId: string, turnId: string | null, kind: ReplyKind): Promise<Message> {
  return insertMessage(placeOfReply(interviewId, turnId, kind))
}

/** The place of a reply that is about to be written, to be stored. */
export function placeOfReply(interviewId: string, turnId: string | null, kind: ReplyKind): NewMessage {
  return {
    id: randomUUID(),
    interviewId,
    turnId,
    author: 'interviewer',
    kind,
    status: 'streaming',
    text: '',
    writer: thisWriter,
    heartbeatAt: new Date(),
  }
}
