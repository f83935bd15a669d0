import { z } from 'zod'
import type { ResumeDocument } from '@/lib/features/resumes/document'

/** Raised when files are read better than before, so that the next parse reads them again. */
const version = 2

const lineSchema = z.object({
  text: z.string(),
  page: z.number(),
  x: z.number(),
  size: z.number(),
  bold: z.boolean(),
  gap: z.number(),
  block: z.number(),
  bullet: z.boolean(),
  certainty: z.number(),
})

const documentSchema = z.object({
  lines: z.array(lineSchema),
  links: z.array(z.object({ line: z.number(), url: z.string() })),
  recognised: z.boolean(),
  pagesLeftOut: z.number(),
  json: z.unknown(),
}) satisfies z.ZodType<ResumeDocument>

const storedSchema = z.object({ version: z.literal(version), document: documentSchema })

/** A document as it is kept in the database. */
export function keepDocument(document: ResumeDocument): unknown {
  return { version, document } satisfies z.input<typeof storedSchema>
}

/** A document from the database; null when there is none that still counts. */
export function readKeptDocument(kept: unknown): ResumeDocument | null {
  return storedSchema.safeParse(kept).data?.document ?? null
}
