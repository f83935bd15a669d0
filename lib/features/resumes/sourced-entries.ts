import type { FieldSource, ParsedResume, ResumeContent } from '@/lib/features/resumes/model'

/** The lists of a resume, each by its path. */
export const entryLists = [
  'basics.profiles',
  'work',
  'education',
  'projects',
  'skills',
  'certificates',
  'languages',
] as const
export type EntryList = (typeof entryLists)[number]

export type FieldValue = string | string[]
export type Entry = Record<string, FieldValue>

/** The source of a field, by its path within its entry: `startDate`, `highlights.2`. */
export type EntrySource = FieldSource

/** One entry of a list, or the personal details, with where its fields come from. */
export type Sourced = { entry: Entry; sources: EntrySource[] }

/** A parsed resume, taken apart into entries that can be compared, joined and put in another order. */
export type SourcedResume = { basics: Sourced; lists: Record<EntryList, Sourced[]> }

/** Where a field stands: in an entry of a list, or among the personal details (`list` null). */
export type Place = { list: EntryList | null; index: number; field: string }

/** The place that a path names, of the field as a whole where it names an item of a field; null when it names none. */
export function placeOf(path: string): Place | null {
  const list = entryLists.find((name) => path.startsWith(`${name}.`))
  if (!list) {
    const [, field] = /^basics\.(\w+)$/.exec(path) ?? []
    return field ? { list: null, index: 0, field } : null
  }
  const [index = '', field] = path.slice(list.length + 1).split('.')
  return /^\d+$/.test(index) && field ? { list, index: Number(index), field } : null
}

/** The path of a place. */
export function pathOf({ list, index, field }: Place): string {
  return list ? `${list}.${index}.${field}` : `basics.${field}`
}

/** The entry at a place. */
export function entryAt(resume: SourcedResume, { list, index }: Place): Sourced | undefined {
  return list ? resume.lists[list][index] : resume.basics
}

/** Takes a parsed resume apart. */
export function takeApart({ content, fields }: ParsedResume): SourcedResume {
  const { profiles: _, ...basics } = content.basics
  const within = (prefix: string) =>
    fields
      .filter((field) => field.path.startsWith(`${prefix}.`))
      .map((field) => ({ ...field, path: field.path.slice(prefix.length + 1) }))
  const lists = entryLists.map((list) => [
    list,
    entriesOf(content, list).map((entry, index) => ({ entry, sources: within(`${list}.${index}`) })),
  ])
  return {
    basics: { entry: basics, sources: within('basics').filter(({ path }) => path in basics) },
    lists: Object.fromEntries(lists),
  }
}

/** Puts a resume together again, its entries in the order they have now. */
export function putTogether({ basics, lists }: SourcedResume): ParsedResume {
  const entries = (list: EntryList) => lists[list].map(({ entry }) => entry)
  const content = {
    ...Object.fromEntries(entryLists.map((list) => [list, entries(list)])),
    basics: { ...basics.entry, profiles: entries('basics.profiles') },
  } as unknown as ResumeContent & Record<'basics.profiles', unknown>
  const { 'basics.profiles': _, ...whole } = content
  const placed = ({ sources }: Sourced, prefix: string) =>
    sources.map((source) => ({ ...source, path: `${prefix}.${source.path}` }))
  return {
    content: whole,
    fields: [
      ...placed(basics, 'basics'),
      ...entryLists.flatMap((list) => lists[list].flatMap((one, index) => placed(one, `${list}.${index}`))),
    ],
  }
}

/** The entries of one list. */
function entriesOf(content: ResumeContent, list: EntryList): Entry[] {
  return list === 'basics.profiles' ? content.basics.profiles : content[list]
}

/** The source of a field as a whole. */
export function sourceOf(one: Sourced, field: string): EntrySource | undefined {
  return one.sources.find(({ path }) => path === field)
}

/** The sources of a field: of the whole, and of its items. */
export function sourcesOf(one: Sourced, field: string): EntrySource[] {
  return one.sources.filter(({ path }) => path === field || path.startsWith(`${field}.`))
}

/** A field's value as one text: a list has a line for each item. */
export function asText(value: FieldValue | undefined): string {
  return Array.isArray(value) ? value.join('\n') : (value ?? '')
}

/** A text as a field's value, of the kind that the field has now. */
export function asValue(text: string, like: FieldValue | undefined): FieldValue {
  return Array.isArray(like) ? text.split('\n').filter(Boolean) : text
}

/** Whether a field says nothing. */
export function isEmpty(value: FieldValue | undefined): boolean {
  return asText(value).trim() === ''
}

/** From the first to the last line of sources; null when none has lines. */
export function spanOf(sources: EntrySource[]): EntrySource['lines'] {
  const lines = sources.flatMap((source) => source.lines ?? [])
  return lines.length > 0 ? [Math.min(...lines), Math.max(...lines)] : null
}

/** The sources of the items of a list that a person put together, by what was read of the same words. */
export function sourcesOfItems(field: string, value: FieldValue, read: Sourced): EntrySource[] {
  const before = read.entry[field]
  if (!Array.isArray(value) || !Array.isArray(before)) return []
  return value.flatMap((item, index): EntrySource[] => {
    const source = sourceOf(read, `${field}.${before.indexOf(item)}`)
    return source
      ? [{ ...source, path: `${field}.${index}`, origin: 'person', confidence: 1, other: null }]
      : []
  })
}

/** The sources of a content that a person wrote as a whole. */
export function allOwn(content: ResumeContent): FieldSource[] {
  const { basics, lists } = takeApart({ content, fields: [] })
  const own = ({ entry }: Sourced): Sourced => ({
    entry,
    sources: Object.entries(entry)
      .filter(([, value]) => !isEmpty(value))
      .map(([path]) => ({ path, origin: 'person', confidence: 1, lines: null, other: null })),
  })
  const owned = entryLists.map((list) => [list, lists[list].map(own)])
  return putTogether({ basics: own(basics), lists: Object.fromEntries(owned) }).fields
}
