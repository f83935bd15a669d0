import { likeness, matchEntries } from '@/lib/features/resumes/match-entries'
import type { ParsedResume } from '@/lib/features/resumes/model'
import { type RemovedEntry, removedFrom } from '@/lib/features/resumes/record-corrections'
import {
  asText,
  type EntryList,
  entryLists,
  putTogether,
  type Sourced,
  sourcesOf,
  sourcesOfItems,
  spanOf,
  takeApart,
} from '@/lib/features/resumes/sourced-entries'

/** A resume as it is stored: what it says, where that comes from, and what the person took out. */
export type KeptResume = ParsedResume & { removed: RemovedEntry[] }

/**
 * A new parse, into which everything goes that the person did to an earlier one: fields they corrected or emptied keep
 * their value, entries they added stay where they were, entries they took out do not come back.
 */
export function keepCorrections(kept: KeptResume, parsed: ParsedResume): ParsedResume {
  const old = takeApart(kept)
  const fresh = takeApart(parsed)
  const lists = { ...fresh.lists }
  for (const list of entryLists)
    lists[list] = joinList(list, old.lists[list], fresh.lists[list], kept.removed)
  return putTogether({ basics: withCorrections(fresh.basics, old.basics), lists })
}

function joinList(list: EntryList, old: Sourced[], fresh: Sourced[], removed: RemovedEntry[]): Sourced[] {
  const matches = matchEntries(list, old, fresh)
  const partners = new Map([...matches].map(([mine, theirs]) => [theirs, old[mine]]))
  const unwanted = removed.filter((one) => one.list === list)
  const joined: { one: Sourced; old: number | undefined }[] = []
  for (const [index, one] of fresh.entries()) {
    const partner = partners.get(index)
    if (partner) joined.push({ one: withCorrections(one, partner), old: old.indexOf(partner) })
    else if (!takeOut(list, one, unwanted)) joined.push({ one, old: undefined })
  }
  for (const [index, one] of old.entries()) {
    if (matches.has(index) || !one.sources.some(({ origin }) => origin === 'person')) continue
    // Behind the entry that stood before it.
    const before = joined.findLastIndex((other) => other.old !== undefined && other.old < index)
    joined.splice(before + 1, 0, { one, old: index })
  }
  return joined.map(({ one }) => one)
}

/** Whether an entry is one that was taken out; each of those stands for a single entry. */
function takeOut(list: EntryList, one: Sourced, unwanted: RemovedEntry[]): boolean {
  const at = unwanted.findIndex(({ entry }) => likeness(list, { entry, sources: [] }, one) >= removedFrom)
  if (at < 0) return false
  unwanted.splice(at, 1)
  return true
}

/** An entry as it was read now, but for what the person corrected in it. */
function withCorrections(fresh: Sourced, old: Sourced): Sourced {
  const corrected = old.sources.filter(({ path, origin }) => origin === 'person' && path in old.entry)
  const entry = { ...fresh.entry }
  let { sources } = fresh
  for (const source of corrected) {
    const read = sourcesOf(fresh, source.path)
    const value = old.entry[source.path] ?? ''
    const found = asText(fresh.entry[source.path]) || source.other
    entry[source.path] = value
    sources = [
      ...sources.filter((one) => !read.includes(one)),
      { ...source, lines: spanOf(read) ?? source.lines, other: found },
      ...sourcesOfItems(source.path, value, fresh),
    ]
  }
  return { entry, sources }
}
