import 'server-only'
import { checkRead } from '@/lib/features/positions/ai/read-job-description/check'
import { readOffline } from '@/lib/features/positions/ai/read-job-description/offline'
import { jobDescriptionPrompt } from '@/lib/features/positions/ai/read-job-description/prompt'
import {
  jobDescriptionSchema,
  readPositionSchema,
} from '@/lib/features/positions/ai/read-job-description/schema'
import { defineTask } from '@/lib/platform/ai/define-task'

/** The parts of a pasted job description, in its own words. */
export const readJobDescriptionTask = defineTask({
  name: 'read-job-description',
  version: 1,
  role: 'writer',
  input: jobDescriptionSchema,
  output: readPositionSchema,
  prompt: jobDescriptionPrompt,
  offline: readOffline,
  check: checkRead,
})
