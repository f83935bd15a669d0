import 'server-only'
import { replyOffline } from '@/lib/features/interviews/ai/interviewer-reply/offline'
import { replyPrompt } from '@/lib/features/interviews/ai/interviewer-reply/prompt'
import { replyInputSchema } from '@/lib/features/interviews/ai/interviewer-reply/schema'
import { defineReply } from '@/lib/platform/ai/define-reply'

/** What the interviewer says next, streamed. */
export const interviewerReply = defineReply({
  name: 'interviewer-reply',
  version: 1,
  role: 'interviewer',
  input: replyInputSchema,
  prompt: replyPrompt,
  offline: replyOffline,
})
