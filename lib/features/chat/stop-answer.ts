import 'server-only'
import { endReply, requireChat } from '@/lib/features/chat/data'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { stopReply } from '@/lib/platform/replies/write-reply'

/** Ends the answer that is being given about the viewer's report, if one is; what is written of it stays. @throws AppError `not_found` */
export async function stopAnswer(viewer: Viewer, reportId: string): Promise<void> {
  const reply = (await requireChat(viewer, reportId)).find(({ status }) => status === 'streaming')
  if (reply && !(await stopReply(reply.id))) await endReply(reply.id)
}
