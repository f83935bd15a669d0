import type { ResumeDocument } from '@/lib/features/resumes/document'
import { type FieldSource, type ParsedResume, resumeContentSchema } from '@/lib/features/resumes/model'

/** A file's own JSON Resume as content, each field with the line that says it. What does not fit the schema is left out. */
export function readJsonResume({ json, lines }: ResumeDocument): ParsedResume {
  const content = resumeContentSchema.parse(flattened(json))
  const texts = lines.map((line) => line.text)
  const fields: FieldSource[] = []
  collect(content, '', (path, value) => {
    const at = texts.findIndex((text) => text.includes(value))
    fields.push({ path, origin: 'file', confidence: 1, lines: at < 0 ? null : [at, at], other: null })
  })
  return { content, fields }
}

const monthLength = 7

/** The parts of JSON Resume that our schema keeps flat: the place of a person, and dates without their day. */
function flattened(json: unknown): unknown {
  const document = asRecord(json)
  const basics = asRecord(document.basics)
  const place = asRecord(basics.location)
  const location =
    typeof basics.location === 'string'
      ? basics.location
      : [place.address, place.city, place.region, place.countryCode]
          .filter((part) => typeof part === 'string' && part)
          .join(', ')
  return shortDates({
    ...document,
    work: asList(document.work).map((job) => ({ ...job, name: job.name ?? job.company })),
    projects: asList(document.projects),
    basics: { ...basics, url: basics.url ?? basics.website, location },
  })
}

function shortDates(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((one) => shortDates(one))
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, shortDates(one, name)]))
  }
  const isDate = /date$/i.test(key) && typeof value === 'string'
  if (!isDate) return value
  return /^\d{4}(?:-\d{2})?(?:-\d{2})?$/.test(value) ? value.slice(0, monthLength) : ''
}

function collect(value: unknown, path: string, add: (path: string, value: string) => void): void {
  if (typeof value === 'string') {
    if (value) add(path, value)
  } else if (Array.isArray(value) && /\.(?:keywords|courses)$/.test(path)) {
    if (typeof value[0] === 'string') add(path, value[0])
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) collect(inner, path ? `${path}.${name}` : name, add)
  }
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {}
}

function asList(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.map(asRecord) : []
}
