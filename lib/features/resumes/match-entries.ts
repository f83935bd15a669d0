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

/** A text, prepared for being compared. */
type Text = { folded: string; words: Set<string> }
/** All that the fields of an entry say or were read as. */
type Profile = Map<string, Text[]>

/**
 * Which entry of `left` is which of `right`, by their indices: the most alike first, each at most once. Of a field
 * that a person corrected, what had been read before counts as well.
 */
export function matchEntries(list: EntryList, left: Sourced[], right: Sourced[]): Map<number, number> {
  const others = right.map(profileOf)
  const pairs = left.flatMap((one, index) => {
    const profile = profileOf(one)
    return others.map((another, other) => ({ index, other, likeness: compare(list, profile, another) }))
  })
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
  return compare(list, profileOf(left), profileOf(right))
}

function compare(list: EntryList, left: Profile, right: Profile): number {
  let common = 0
  let whole = 0
  for (const [field, ours] of left) {
    const theirs = right.get(field)
    if (!theirs) continue
    const weight = telling[list][field] ?? otherwise
    whole += weight
    common += weight * Math.max(...ours.flatMap((one) => theirs.map((another) => similar(one, another))))
  }
  return whole === 0 ? 0 : common / whole
}

function profileOf({ entry, sources }: Sourced): Profile {
  const profile: Profile = new Map()
  for (const [field, value] of Object.entries(entry)) {
    const before = sources.find(({ path, origin }) => path === field && origin === 'person')?.other
    const texts = [asText(value), before ?? ''].filter((text) => text.trim())
    if (texts.length === 0) continue
    profile.set(
      field,
      texts.map((text) => ({ folded: fold(text), words: new Set(foldedWords(text)) })),
    )
  }
  return profile
}

/** How alike two texts are, 0–1. */
function similar(left: Text, right: Text): number {
  if (left.folded === right.folded) return 1
  const [shorter, longer] = left.folded.length < right.folded.length ? [left, right] : [right, left]
  const words = sharedWords(shorter.words, longer.words)
  const isWithin = shorter.folded.length >= 2 && longer.folded.includes(shorter.folded)
  if (isWithin) return Math.max(0.8, words)
  return words > 0.5 ? words : 0
}

/** The share of words that two texts have in common, 0–1 (Dice). */
export function sharedWords(left: Set<string>, right: Set<string>): number {
  let both = 0
  for (const word of left) if (right.has(word)) both++
  return both === 0 ? 0 : (2 * both) / (left.size + right.size)
}
