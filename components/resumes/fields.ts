/**
 * How a field is written: a line, a paragraph, a date, several lines of one thing each, or a list parted by commas.
 */
export type FieldKind = 'line' | 'text' | 'date' | 'endDate' | 'lines' | 'list'

/** The lists of a resume's content with their fields, in the order they are shown and edited. */
export const listFields = {
  work: {
    position: 'line',
    name: 'line',
    startDate: 'date',
    endDate: 'endDate',
    location: 'line',
    summary: 'text',
    highlights: 'lines',
  },
  education: {
    institution: 'line',
    area: 'line',
    studyType: 'line',
    score: 'line',
    startDate: 'date',
    endDate: 'endDate',
    courses: 'list',
  },
  projects: {
    name: 'line',
    url: 'line',
    startDate: 'date',
    endDate: 'endDate',
    description: 'text',
    highlights: 'lines',
    keywords: 'list',
  },
  skills: { name: 'line', level: 'line', keywords: 'list' },
  certificates: { name: 'line', issuer: 'line', date: 'date' },
  languages: { language: 'line', fluency: 'line' },
} as const satisfies Record<string, Record<string, FieldKind>>

export type ListName = keyof typeof listFields
export const listNames = Object.keys(listFields) as ListName[]

/** The personal details. */
export const basicsFields = {
  name: 'line',
  label: 'line',
  email: 'line',
  phone: 'line',
  location: 'line',
  url: 'line',
  summary: 'text',
} as const satisfies Record<string, FieldKind>

/** One address on the web among the personal details. */
export const profileFields = {
  network: 'line',
  username: 'line',
  url: 'line',
} as const satisfies Record<string, FieldKind>
