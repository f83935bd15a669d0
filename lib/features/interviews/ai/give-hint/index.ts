import 'server-only'
import { hintOffline } from '@/lib/features/interviews/ai/give-hint/offline'
import { hintPrompt } from '@/lib/features/interviews/ai/give-hint/prompt'
import { hintInputSchema, hintSchema } from '@/lib/features/interviews/ai/give-hint/schema'
import { defineTask } from '@/lib/platform/ai/define-task'

/** A nudge for the question at hand, in practice. */
export const giveHint = defineTask({
  name: 'give-hint',
  version: 1,
  role: 'interviewer',
  input: hintInputSchema,
  output: hintSchema,
  prompt: hintPrompt,
  offline: hintOffline,
  check: (output) => output,
})
