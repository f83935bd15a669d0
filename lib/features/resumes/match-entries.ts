import { fold, foldedWords } from '@/lib/features/resumes/fold'
import { asText, type EntryList, type Sourced } from '@/lib/features/resumes/sourced-entries'

/** How much each field tells of which entry this is. Fields that are not named here tell a little. */
const telling: Record<EntryList, Record<string, number>> = {
  'basics.profiles': { url: 3, username: 2, network: 2 },
  work: { name: 3, position: 2, startDate: 1.5, endDate: 1.5 },
  education: { institution: 3, area: 1, studyType: 1, startDate: 1.5, endDate: 1.5 },
  projects: { name: 3, startDate: 1, endDate: 1 },
  skills: { name: 3, keywords: 2 },
  certificates: { name: 3, date: 1 },
  languages: { language: 3 },
}
const otherwise = 0.5

/** From this likeness on, two entries are taken for the same one. */
const sameFrom = 0.5

/**
 * Which entry of `left` is which of `right`, by their indices: the most alike first, each at most once. Of a field
 * that a person corrected, what had been read before counts as well.
 */
export function matchEntries(list: EntryList, left: Sourced[], right: Sourced[]): Map<number, number> {
  const pairs = left.flatMap((one, index) =>
    right.map((another, other) => ({ index, other, likeness: likeness(list, one, another) })),
  )
  const matches = new Map<number, number>()
  const taken = new Set<number>()
  const candidates = pairs
    .filter((pair) => pair.likeness >= sameFrom)
    .sort((a, b) => b.likeness - a.likeness || a.index - b.index || a.other - b.other)
  for (const { index, other } of candidates) {
    if (matches.has(index) || taken.has(other)) continue
    matches.set(index, other)
    taken.add(other)
  }
  return matches
}

/** How much two entries of a list have in common, 0–1, over the fields that both have. */
export function likeness(list: EntryList, left: Sourced, right: Sourced): number {
  let common = 0
  let whole = 0
  for (const field of Object.keys({ ...left.entry, ...right.entry })) {
    const ours = said(left, field)
    const theirs = said(right, field)
    if (ours.length === 0 || theirs.length === 0) continue
    const weight = telling[list][field] ?? otherwise
    whole += weight
    common += weight * Math.max(...ours.flatMap((one) => theirs.map((another) => similar(one, another))))
  }
  return whole === 0 ? 0 : common / whole
}

/** All that a field says or was read as. */
function said({ entry, sources }: Sourced, field: string): string[] {
  const before = sources.find(({ path, origin }) => path === field && origin === 'person')?.other
  return [asText(entry[field]), before ?? ''].filter((text) => text.trim())
}

/** How alike two texts are, 0–1. */
function similar(left: string, right: string): number {
  const [ours, theirs] = [fold(left), fold(right)]
  if (ours === theirs) return 1
  const [shorter, longer] = ours.length < theirs.length ? [ours, theirs] : [theirs, ours]
  const words = shared(foldedWords(left), foldedWords(right))
  return shorter.length >= 2 && longer.includes(shorter) ? Math.max(0.8, words) : words > 0.5 ? words : 0
}

/** The share of words that two texts have in common (Dice). */
function shared(left: string[], right: string[]): number {
  const [ours, theirs] = [new Set(left), new Set(right)]
  const both = [...ours].filter((word) => theirs.has(word)).length
  return both === 0 ? 0 : (2 * both) / (ours.size + theirs.size)
}
