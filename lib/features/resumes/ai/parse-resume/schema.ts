import { z } from 'zod'

/** The text of a resume file. Its output is the feature's own `resumeContentSchema`. */
export const parseInputSchema = z.object({ text: z.string() })
export type ParseInput = z.infer<typeof parseInputSchema>
