import 'server-only'
import { checkParsed } from '@/lib/features/resumes/ai/parse-resume/check'
import { parsePrompt } from '@/lib/features/resumes/ai/parse-resume/prompt'
import { parseInputSchema } from '@/lib/features/resumes/ai/parse-resume/schema'
import { resumeContentSchema } from '@/lib/features/resumes/model'
import { defineTask } from '@/lib/platform/ai/define-task'

/** The sections of a resume, in its own words. Offline, that is what the rules made of it. */
export const parseResumeTask = defineTask({
  name: 'parse-resume',
  version: 2,
  role: 'writer',
  input: parseInputSchema,
  output: resumeContentSchema,
  prompt: parsePrompt,
  offline: ({ rules }) => rules,
  check: checkParsed,
})
