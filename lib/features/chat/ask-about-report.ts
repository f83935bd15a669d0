import 'server-only'
import { randomUUID } from 'node:crypto'
import { transaction } from '@/db/client'
import { AppError } from '@/lib/core/errors'
import type { Locale } from '@/lib/core/locale'
import { insertChatMessage, lockChat } from '@/lib/features/chat/data'
import { languageOf } from '@/lib/features/chat/language-of'
import { type ChatMove, maxMessages } from '@/lib/features/chat/model'
import { answers } from '@/lib/features/chat/write-answer'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { writeReply } from '@/lib/platform/replies/write-reply'

/**
 * Stores a question about the viewer's report and begins its answer, in the language of the question. Sending the
 * same message id again changes nothing.
 * @param locale the reader's
 * @throws AppError `not_found`; `wrong_state` while an answer is being given; `too_many` when the chat is full
 */
export async function askAboutReport(
  viewer: Viewer,
  reportId: string,
  { messageId, text }: Extract<ChatMove, { move: 'ask' }>,
  locale: Locale,
): Promise<void> {
  const reply = await transaction(async () => {
    const said = await lockChat(viewer, reportId)
    if (said.some(({ id }) => id === messageId)) return null
    if (said.some(({ status }) => status === 'streaming')) throw new AppError('wrong_state')
    if (said.length + 2 > maxMessages) throw new AppError('too_many', { limit: maxMessages })
    const language = languageOf(text, locale)
    await insertChatMessage({
      id: messageId,
      reportId,
      author: 'candidate',
      status: 'complete',
      language,
      text,
    })
    return insertChatMessage({
      id: randomUUID(),
      reportId,
      author: 'assistant',
      status: 'streaming',
      language,
      text: '',
    })
  })
  if (reply) writeReply(answers, reply)
}
