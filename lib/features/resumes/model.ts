import { z } from 'zod'

export type ResumeStatus = 'pending' | 'processing' | 'completed' | 'failed'

/** Whether its state will change without anybody doing anything. */
export function isBeingRead(resume: { status: ResumeStatus }): boolean {
  return resume.status === 'pending' || resume.status === 'processing'
}

/** Minutes after which nobody can still be reading a resume, all tries and their pauses included. */
const stuckAfterMinutes = 20

/** Whether its reading was given up without a word, as when the machine was taken away in the middle of the last try. */
export function isStuck(resume: { status: ResumeStatus; updatedAt: Date }, now = Date.now()): boolean {
  return isBeingRead(resume) && now - resume.updatedAt.getTime() > stuckAfterMinutes * 60_000
}

/** Why a file could not be read: codes of the error table. */
export const resumeFailureSchema = z
  .enum([
    'file_empty',
    'file_type',
    'file_encrypted',
    'file_corrupt',
    'file_no_text',
    'file_too_complex',
    'picture_size',
    'file_timed_out',
    'not_a_resume',
    'other_language',
    'internal',
  ])
  .catch('internal')
export type ResumeFailure = z.infer<typeof resumeFailureSchema>

export type WayOut = 'upload' | 'fill' | 'retry'

/** What helps when a file could not be read, the most promising first. */
export const waysOut: Record<ResumeFailure, WayOut[]> = {
  file_empty: ['upload', 'fill'],
  file_type: ['upload', 'fill'],
  file_encrypted: ['upload', 'fill'],
  file_corrupt: ['upload', 'fill'],
  file_no_text: ['upload', 'fill'],
  file_too_complex: ['upload', 'fill'],
  picture_size: ['upload', 'fill'],
  file_timed_out: ['retry', 'upload', 'fill'],
  not_a_resume: ['upload', 'fill', 'retry'],
  other_language: ['fill', 'upload'],
  internal: ['retry', 'fill', 'upload'],
}

/** Bytes of an uploaded file: a resume with pictures stays well below. */
export const maxFileBytes = 10 * 1024 * 1024

/** The same, as people say it. */
export const maxFileMegabytes = maxFileBytes / 1024 / 1024

/** Characters of a resume's name. */
export const maxNameLength = 200

/** Characters of all sections together: three times what a file may hold, for what a person adds. */
export const maxContentLength = 200_000

/** What people call a file of a media type. */
export function fileLabel(mediaType: string): string {
  const labels: Record<string, string> = {
    'application/pdf': 'PDF',
    'application/msword': 'DOC',
    'application/json': 'JSON Resume',
    'image/jpeg': 'JPG',
    'image/png': 'PNG',
    'image/webp': 'WebP',
    'text/plain': 'TXT',
    'text/markdown': 'Markdown',
  }
  return labels[mediaType] ?? 'DOCX'
}

/** Whether browsers show such a file themselves, and do so without running anything in it. */
export function canBeViewed(mediaType: string): boolean {
  return ['application/pdf', 'image/jpeg', 'image/png', 'image/webp'].includes(mediaType)
}

/** What a file picker offers. What a file is is judged by its content. */
export const acceptedFiles =
  '.pdf,.doc,.docx,.txt,.md,.markdown,.json,.jpg,.jpeg,.png,.webp,' +
  'application/pdf,application/json,text/plain,text/markdown,image/jpeg,image/png,image/webp'

export const resumeNameSchema = z.string().trim().min(1).max(maxNameLength)

// Both a model's output and older rows may lack anything: what is missing or of another type is empty.
const text = z.string().catch('')
const texts = z.array(z.string()).catch([])
const list = <Item extends z.ZodType>(item: Item) => z.array(item).catch([])

const basicsSchema = z.object({
  name: text,
  label: text.describe('the job or role the person names for themselves'),
  email: text,
  phone: text,
  url: text,
  location: text,
  summary: text,
  profiles: list(z.object({ network: text, username: text, url: text })),
})

const date = text.describe('YYYY-MM or YYYY; empty when not given')
const endDate = text.describe('YYYY-MM or YYYY; empty when it goes on')

/** A resume's sections: the part of the JSON Resume schema (jsonresume.org, 1.0.0) that we show and use. */
export const resumeContentSchema = z.object({
  basics: basicsSchema.catch(basicsSchema.parse({})),
  work: list(
    z.object({
      name: text.describe('the employer'),
      position: text,
      location: text,
      startDate: date,
      endDate,
      summary: text,
      highlights: texts,
    }),
  ),
  education: list(
    z.object({
      institution: text,
      area: text.describe('the major'),
      studyType: text.describe('the degree'),
      startDate: date,
      endDate,
      score: text,
      courses: texts,
    }),
  ),
  skills: list(z.object({ name: text, level: text, keywords: texts })),
  projects: list(
    z.object({
      name: text,
      description: text,
      startDate: date,
      endDate,
      url: text,
      highlights: texts,
      keywords: texts,
    }),
  ),
  certificates: list(z.object({ name: text, issuer: text, date })),
  languages: list(z.object({ language: text, fluency: text })),
})
export type ResumeContent = z.infer<typeof resumeContentSchema>

/** Who filled a field in: `both` when the rules and a model agree. */
const fieldOriginSchema = z.enum(['file', 'rules', 'ai', 'both', 'person'])

/** Where a field's value comes from and how sure it is. */
export const fieldSourceSchema = z.object({
  /** The field, as a path in the content: `basics.email`, `work.0.highlights.2`, `skills.1.keywords`. */
  path: z.string(),
  origin: fieldOriginSchema,
  /** 0–1. */
  confidence: z.number().min(0).max(1),
  /** First and last line of the text it was read from, counted from 0; null when it stands nowhere as such. */
  lines: z.tuple([z.number().int(), z.number().int()]).nullable(),
  /**
   * What the other engine read instead, for the person to choose; null when they agree or only one read it. Of a
   * field that the person corrected: what had been read, by which a later parse finds the same entry again.
   */
  other: z.string().nullable(),
})
export type FieldSource = z.infer<typeof fieldSourceSchema>

/** Below this confidence a person is asked to look at a field. */
export const unsureBelow = 0.6

/** Whether a field should be looked at: it was read with little confidence, or in two ways. */
export function needsLook(field: FieldSource): boolean {
  return field.origin !== 'person' && (field.confidence < unsureBelow || field.other !== null)
}

/** A resume's sections and the source of every field that is not empty, or that the person has emptied. */
export type ParsedResume = { content: ResumeContent; fields: FieldSource[] }

/** What a text is, as a whole. */
export const findingSchema = z.enum(['resume', 'not_a_resume', 'other_language'])
export type Finding = z.infer<typeof findingSchema>

/** The steps of a parse, in their order; `recognise` instead of `read` where letters came from a picture. */
export const parseStepSchema = z.enum(['read', 'recognise', 'thumbnail', 'rules', 'model', 'merge'])
export type ParseStep = z.infer<typeof parseStepSchema>

/** How a step ended; `kept`: an earlier parse had done it, and its result was used again. */
export const stepOutcomeSchema = z.enum(['running', 'done', 'kept', 'failed'])
export type StepOutcome = z.infer<typeof stepOutcomeSchema>

/** A resume without a word in it, to be filled in by hand. */
export const emptyContent: ResumeContent = resumeContentSchema.parse({})

/** Something a resume says, in its own words, and the section that says it. */
export type ResumeFact = { text: string; section: 'summary' | Exclude<keyof ResumeContent, 'basics'> }

/** All that a resume says of the person's work and knowledge, one thing at a time; contact details are left out. */
export function resumeFacts(content: ResumeContent): ResumeFact[] {
  const named = (...parts: string[]) => parts.filter((part) => part.trim()).join(', ')
  const said = (section: ResumeFact['section'], lines: string[], otherwise = ''): ResumeFact[] => {
    const given = lines.filter((line) => line.trim())
    return (given.length > 0 || !otherwise ? given : [otherwise]).map((line) => ({ section, text: line }))
  }
  return [
    ...said('summary', [content.basics.summary]),
    ...content.work.flatMap((job) =>
      said('work', [job.summary, ...job.highlights], named(job.position, job.name)),
    ),
    ...content.projects.flatMap((project) =>
      said('projects', [project.description, ...project.highlights], project.name),
    ),
    ...content.education.flatMap((school) =>
      said('education', [named(school.institution, school.area, school.studyType)]),
    ),
    ...content.skills.flatMap((skill) =>
      said('skills', [
        skill.keywords.length > 0 ? `${skill.name}: ${skill.keywords.join(', ')}` : skill.name,
      ]),
    ),
    ...content.certificates.flatMap((certificate) => said('certificates', [certificate.name])),
    ...content.languages.flatMap((one) => said('languages', [named(one.language, one.fluency)])),
  ]
}

/** The skills a resume names, each once, in its order. */
export function resumeSkills(content: ResumeContent): string[] {
  const named = [
    ...content.skills.flatMap((skill) => (skill.keywords.length > 0 ? skill.keywords : [skill.name])),
    ...content.projects.flatMap((project) => project.keywords),
  ]
  const byFolded = new Map<string, string>()
  for (const skill of named.map((one) => one.trim()).filter(Boolean)) {
    if (!byFolded.has(skill.toLowerCase())) byFolded.set(skill.toLowerCase(), skill)
  }
  return [...byFolded.values()]
}

/** The content as a document of the JSON Resume schema, without what is empty. */
export function toJsonResume(content: ResumeContent): Record<string, unknown> {
  const { location, ...basics } = content.basics
  const document = { ...content, basics: { ...basics, location: { address: location } } }
  return {
    $schema: 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json',
    ...(withoutEmpty(document) as object | undefined),
  }
}

function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(withoutEmpty).filter((item) => item !== undefined)
    return items.length > 0 ? items : undefined
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([key, inner]) => [key, withoutEmpty(inner)] as const)
    const kept = entries.filter(([, inner]) => inner !== undefined)
    return kept.length > 0 ? Object.fromEntries(kept) : undefined
  }
  return value === '' ? undefined : value
}
