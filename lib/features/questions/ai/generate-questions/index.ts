import 'server-only'
import { checkWritten } from '@/lib/features/questions/ai/generate-questions/check'
import { generationPrompt } from '@/lib/features/questions/ai/generate-questions/prompt'
import { generationInputSchema, writtenSchema } from '@/lib/features/questions/ai/generate-questions/schema'
import { generationVersion } from '@/lib/features/questions/ai/generate-questions/version'
import { defineTask } from '@/lib/platform/ai/define-task'

/**
 * Writes questions of one type for a resume, a position and the slots of a plan. Offline none are written: what a plan
 * lacks comes from the bank, whose questions fill-slots.ts ties to the resume.
 */
export const generateQuestions = defineTask({
  name: 'generate-questions',
  version: generationVersion,
  role: 'writer',
  input: generationInputSchema,
  output: writtenSchema,
  prompt: generationPrompt,
  offline: () => ({ questions: [] }),
  check: checkWritten,
})
