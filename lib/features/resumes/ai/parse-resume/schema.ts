import { z } from 'zod'
import { resumeContentSchema } from '@/lib/features/resumes/model'

/** A resume as it is laid out, and what the rules made of it. The output is the feature's own `resumeContentSchema`. */
export const parseInputSchema = z.object({
  text: z.string(),
  /** Where its links lead. */
  links: z.array(z.string()),
  rules: resumeContentSchema,
})
export type ParseInput = z.infer<typeof parseInputSchema>
