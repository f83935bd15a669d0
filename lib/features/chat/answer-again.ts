import 'server-only'
import { transaction } from '@/db/client'
import { AppError } from '@/lib/core/errors'
import { lockChat, reopenReply } from '@/lib/features/chat/data'
import { answers } from '@/lib/features/chat/write-answer'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { writeReply } from '@/lib/platform/replies/write-reply'

/**
 * Has the last question of a chat answered anew.
 * @throws AppError `not_found` when the report is not the viewer's, `wrong_state` when the reply is not the last
 *   one or not complete
 */
export async function answerAgain(viewer: Viewer, reportId: string, replyId: string): Promise<void> {
  const reply = await transaction(async () => {
    const last = (await lockChat(viewer, reportId)).at(-1)
    if (last?.id !== replyId || last.author !== 'assistant') throw new AppError('wrong_state')
    return reopenReply(replyId)
  })
  writeReply(answers, reply)
}
