import type { Found, FoundList } from '@/lib/features/resumes/ai/parse-resume/rules/found'
import { type FieldSource, type ParsedResume, resumeContentSchema } from '@/lib/features/resumes/model'

/** What was read, field by field; what is missing was not found. */
export type Reading = { [field: string]: Found | FoundList | Reading | Reading[] | Found[] | undefined }

/** The content that a reading amounts to, and the source of each of its fields. */
export function settle(reading: Reading): ParsedResume {
  const fields: FieldSource[] = []
  const plain = plainOf(reading, '', fields)
  return { content: resumeContentSchema.parse(plain), fields }
}

function plainOf(value: Reading[string], path: string, fields: FieldSource[]): unknown {
  if (value === undefined) return undefined
  const inner = (name: string | number) => (path ? `${path}.${name}` : String(name))
  if (Array.isArray(value))
    return value.map((one, index) => plainOf(one as Reading[string], inner(index), fields))
  if (isFound(value)) {
    fields.push({ path, origin: 'rules', confidence: value.confidence, lines: value.lines, other: null })
    return 'values' in value ? value.values : value.value
  }
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, plainOf(one, inner(name), fields)]),
  )
}

function isFound(value: object): value is Found | FoundList {
  return 'confidence' in value && typeof value.confidence === 'number' && 'lines' in value
}
