import { z } from 'zod'
import { problemSchema } from '@/lib/features/optimisation/model'

/** Weak lines, each with what is wrong with it and all that the resume says of the same job or project. */
export const rewriteInputSchema = z.object({
  position: z.string(),
  skills: z.array(z.string()),
  lines: z.array(z.object({ line: z.string(), entry: z.string(), problems: z.array(problemSchema) })),
})
export type RewriteInput = z.infer<typeof rewriteInputSchema>

export const rewriteOutputSchema = z.object({
  rewrites: z.array(
    z.object({
      number: z.number().int().describe('of the line'),
      text: z.string().describe('the whole line, rewritten in its own language'),
    }),
  ),
})
export type RewriteOutput = z.infer<typeof rewriteOutputSchema>
