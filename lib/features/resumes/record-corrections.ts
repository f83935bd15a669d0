import { z } from 'zod'
import { likeness, matchEntries } from '@/lib/features/resumes/match-entries'
import type { FieldSource, ParsedResume, ResumeContent } from '@/lib/features/resumes/model'
import {
  asText,
  type EntrySource,
  entryLists,
  type FieldValue,
  isEmpty,
  putTogether,
  type Sourced,
  sourceOf,
  sourcesOf,
  sourcesOfItems,
  spanOf,
  takeApart,
} from '@/lib/features/resumes/sourced-entries'

/** An entry that was read from the file and that the person took out. */
export const removedEntrySchema = z.object({
  list: z.enum(entryLists),
  entry: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
})
export type RemovedEntry = z.infer<typeof removedEntrySchema>

/** From this likeness on, an entry that appears is one that had been taken out. */
export const removedFrom = 0.6

/**
 * What a person's saving says: which fields they changed, added or emptied (origin `person`), and which entries they
 * took out. Fields they left alone keep their sources.
 */
export function recordCorrections(
  before: ParsedResume & { removed: RemovedEntry[] },
  saved: ResumeContent,
): { fields: FieldSource[]; removed: RemovedEntry[] } {
  const old = takeApart(before)
  const now = takeApart({ content: saved, fields: [] })
  const removed: RemovedEntry[] = []
  const lists = { ...now.lists }
  for (const list of entryLists) {
    const matches = matchEntries(list, now.lists[list], old.lists[list])
    lists[list] = now.lists[list].map((one, index) => {
      const match = matches.get(index)
      return withSources(one, match === undefined ? undefined : old.lists[list][match])
    })
    const kept = new Set(matches.values())
    for (const [index, one] of old.lists[list].entries()) {
      if (!kept.has(index) && !isOwn(one)) removed.push({ list, entry: asRead(one) })
    }
  }
  const stillOut = before.removed.filter(
    ({ list, entry }) =>
      !lists[list].some((one) => likeness(list, one, { entry, sources: [] }) >= removedFrom),
  )
  const { fields } = putTogether({ basics: withSources(now.basics, old.basics), lists })
  return { fields, removed: [...stillOut, ...removed] }
}

/** Whether the person wrote all of an entry, so that no parse will ever find it. */
function isOwn(one: Sourced): boolean {
  return Object.entries(one.entry).every(([field, value]) => {
    const source = sourceOf(one, field)
    return isEmpty(value) || (source?.origin === 'person' && source.other === null)
  })
}

/** An entry as it had been read, by which it is known when it is read again. */
function asRead(one: Sourced): Sourced['entry'] {
  return Object.fromEntries(
    Object.entries(one.entry).map(([field, value]) => {
      const source = sourceOf(one, field)
      return [field, source?.origin === 'person' && source.other ? source.other : value]
    }),
  )
}

function withSources({ entry }: Sourced, old: Sourced | undefined): Sourced {
  const none: Sourced = { entry: {}, sources: [] }
  const sources = Object.entries(entry).flatMap(([field, value]): EntrySource[] => {
    const was = old?.entry[field]
    if (isEmpty(value) && isEmpty(was) && !sourceOf(old ?? none, field)) return []
    const isSame = old !== undefined && asText(was) === asText(value)
    return isSame ? sourcesOf(old, field) : correctedSources(old ?? none, field, value)
  })
  return { entry, sources }
}

/** The sources of a field that a person gives a value; `old` is its entry before that. */
export function correctedSources(old: Sourced, field: string, value: FieldValue): EntrySource[] {
  const whole = sourceOf(old, field)
  const read = whole?.origin === 'person' ? whole.other : asText(old.entry[field]) || null
  const lines = spanOf(sourcesOf(old, field))
  return [
    { path: field, origin: 'person', confidence: 1, lines, other: read },
    ...sourcesOfItems(field, value, old),
  ]
}
