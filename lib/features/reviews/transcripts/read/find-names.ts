import {
  isAnswer,
  isKnownLabel,
  isNickname,
  isQuestion,
  looksLikeName,
} from '@/lib/features/reviews/transcripts/read/labels'

/** A label as it is compared. */
export const keyOfLabel = (label: string) => label.toLowerCase()

/** What stands where a name might stand; see Head for `proof`. */
export type PossibleName = { label: string; proof: number }

/** Share of the lines that begin with what may be names, from which on whatever looks like a name is one. */
const mostly = 0.5

/** The same for a name that is the only one. */
const nearlyAll = 0.8

/** Times that each of them comes on average, at the least. */
const again = 1.25

/**
 * Which labels are names of speakers, folded: those whose own words say so, those that stand with a time, and those
 * that come again and again and are not alone.
 * @param lines what may be a name on each line, in one form or another
 * @param leastShare of the lines, below which labels without any proof are words before a colon
 */
export function findNames(lines: PossibleName[][], leastShare: number): Set<string> {
  const all = countNames(lines)
  const hasQuestions = all.some(({ name }) => isQuestion(name))
  const isKnown = (name: string) => isKnownLabel(name) || (hasQuestions && isAnswer(name))
  const shareOf = (some: Iterable<Entry>) =>
    [...some].reduce((sum, { count }) => sum + count, 0) / Math.max(1, lines.length)

  const entries = all.filter(({ name }) => isKnown(name) || looksLikeName(name))
  const likely = entries.filter(({ count }) => count >= 2)
  const accepted = new Set(entries.filter(({ name, count, proof }) => isKnown(name) || proof >= 2 * count))
  const accept = (some: Entry[]) => {
    for (const entry of some) accepted.add(entry)
  }
  if (likely.length >= 2 && shareOf(likely) >= leastShare) accept(likely)
  if (entries.length === 1 && likely.length === 1 && shareOf(likely) >= nearlyAll) accept(likely)
  const nicknames = all.filter(({ name, count }) => count >= 2 && isNickname(name))
  const withNicknames = new Set([...accepted, ...nicknames])
  if (withNicknames.size >= 2 && shareOf(withNicknames) >= Math.max(mostly, leastShare)) accept(nicknames)
  // Where people speak by name all the time, one who speaks once has a name too.
  const comeAgain = shareOf(entries) * lines.length >= again * entries.length || accepted.size >= 2
  if (entries.length >= 2 && comeAgain && shareOf(entries) >= Math.max(mostly, leastShare)) accept(entries)
  return new Set([...accepted].map(({ key }) => key))
}

type Entry = { key: string; name: string; count: number; proof: number }

function countNames(lines: PossibleName[][]): Entry[] {
  const entries = new Map<string, Entry>()
  for (const names of lines) {
    const seen = new Set<string>()
    for (const { label, proof } of names) {
      const key = keyOfLabel(label)
      if (seen.has(key)) continue
      seen.add(key)
      const entry = entries.get(key) ?? { key, name: label, count: 0, proof: 0 }
      entries.set(key, { ...entry, count: entry.count + 1, proof: entry.proof + proof })
    }
  }
  return [...entries.values()]
}
