import 'server-only'
import { checkJudgement } from '@/lib/features/evaluation/ai/judge-turn/check'
import { judgeOffline } from '@/lib/features/evaluation/ai/judge-turn/offline'
import { judgeTurnPrompt } from '@/lib/features/evaluation/ai/judge-turn/prompt'
import { judgementSchema, judgeTurnInputSchema } from '@/lib/features/evaluation/ai/judge-turn/schema'
import { defineTask } from '@/lib/platform/ai/define-task'

/** Judges one answered turn: levels with quotes by the rubric; assemble-evaluation.ts makes the numbers. */
export const judgeTurn = defineTask({
  name: 'judge-turn',
  version: 1,
  role: 'judge',
  input: judgeTurnInputSchema,
  output: judgementSchema,
  prompt: judgeTurnPrompt,
  offline: judgeOffline,
  check: checkJudgement,
})
