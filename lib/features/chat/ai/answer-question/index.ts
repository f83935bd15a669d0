import 'server-only'
import { answerOffline } from '@/lib/features/chat/ai/answer-question/offline'
import { answerPrompt } from '@/lib/features/chat/ai/answer-question/prompt'
import { answerInputSchema } from '@/lib/features/chat/ai/answer-question/schema'
import { defineReply } from '@/lib/platform/ai/define-reply'

/** The answer to a question about a report, streamed and not yet checked. */
export const answerQuestion = defineReply({
  name: 'answer-question',
  version: 1,
  role: 'writer',
  input: answerInputSchema,
  prompt: answerPrompt,
  offline: answerOffline,
})
