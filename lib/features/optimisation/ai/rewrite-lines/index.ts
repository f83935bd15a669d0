import 'server-only'
import { checkRewrites } from '@/lib/features/optimisation/ai/rewrite-lines/check'
import { rewritePrompt } from '@/lib/features/optimisation/ai/rewrite-lines/prompt'
import { rewriteInputSchema, rewriteOutputSchema } from '@/lib/features/optimisation/ai/rewrite-lines/schema'
import { defineTask } from '@/lib/platform/ai/define-task'

/** Weak lines in better words that state nothing new. Offline nothing is rewritten: rules can judge a line, not write one. */
export const rewriteLinesTask = defineTask({
  name: 'rewrite-lines',
  version: 1,
  role: 'writer',
  input: rewriteInputSchema,
  output: rewriteOutputSchema,
  prompt: rewritePrompt,
  offline: () => ({ rewrites: [] }),
  check: checkRewrites,
})
