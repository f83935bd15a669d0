import { z } from 'zod'

export type ResumeStatus = 'pending' | 'processing' | 'completed' | 'failed'

/** Whether its state will change without anybody doing anything. */
export function isBeingRead(resume: { status: ResumeStatus }): boolean {
  return resume.status === 'pending' || resume.status === 'processing'
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
    'internal',
  ])
  .catch('internal')
export type ResumeFailure = z.infer<typeof resumeFailureSchema>

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
    'text/plain': 'TXT',
    'text/markdown': 'Markdown',
  }
  return labels[mediaType] ?? 'DOCX'
}

/** What a file picker offers. What a file is is judged by its content. */
export const acceptedFiles = '.pdf,.docx,.txt,.md,.markdown,application/pdf,text/plain,text/markdown'

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
