import { z } from 'zod'
import { localeSchema } from '@/lib/core/locale'
import { categorySchema, jobDescriptionLength } from '@/lib/features/positions/model'

/** A job description as somebody pasted it. */
export const jobDescriptionSchema = z.object({
  text: z.string().min(jobDescriptionLength.min).max(jobDescriptionLength.max),
})
export type JobDescription = z.infer<typeof jobDescriptionSchema>

/** What a job description says, to be corrected by the person who pasted it. */
export const readPositionSchema = z.object({
  language: localeSchema.describe('the language of the job description'),
  category: categorySchema,
  title: z.string().describe('the title of the job, copied'),
  description: z.string().describe('what the job is about and what one does in it, a few sentences or lines'),
  requirements: z
    .array(z.string())
    .describe('what applicants must bring, one requirement each, copied word for word'),
  skills: z.array(z.string()).describe('the skills that are asked for, by the names that the text uses'),
})
export type ReadPosition = z.infer<typeof readPositionSchema>
