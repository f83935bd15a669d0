import 'server-only'
import { checkGenerated } from '@/lib/features/questions/ai/generate-questions/check'
import { generateOffline } from '@/lib/features/questions/ai/generate-questions/offline'
import { generationPrompt } from '@/lib/features/questions/ai/generate-questions/prompt'
import { generatedSchema, generationInputSchema } from '@/lib/features/questions/ai/generate-questions/schema'
import { defineTask } from '@/lib/platform/ai/define-task'

/** The questions of one interview, made for a resume, a position and a plan. */
export const generateQuestions = defineTask({
  name: 'generate-questions',
  version: 1,
  role: 'writer',
  input: generationInputSchema,
  output: generatedSchema,
  prompt: generationPrompt,
  offline: generateOffline,
  check: checkGenerated,
})
