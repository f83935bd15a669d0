import { chineseStopWords, pointVerbs } from '@/lib/features/questions/text/common-words'
import { conceptsOf } from '@/lib/features/questions/text/concepts'
import type { Folded } from '@/lib/features/questions/text/fold'
import { isNegated } from '@/lib/features/questions/text/negation'
import { contentUnits, isVague, type Unit } from '@/lib/features/questions/text/units'

/*
 * How much of what one text says another one says too, in the same words or in others. Each content word of the first
 * looks for its best counterpart in the second: itself (by stem), a word that says the same (thesaurus.ts, in either
 * language), a word spelt nearly alike (slips, other endings), and in Chinese a shared character.
 */

/** A text ready to be compared. */
export type Comparable = {
  text: string
  words: ComparableWord[]
  /** Where each key, each thesaurus group and each Chinese character stands. */
  places: ReadonlyMap<string, number[]>
  groups: ReadonlyMap<number, number[]>
  characters: ReadonlySet<string>
}

export type ComparableWord = Unit & {
  /** Numbers of the thesaurus groups it belongs to here. */
  groups: number[]
}

/** What a counterpart counts that is not the word itself: one that says the same, nearly the same letters, a character. */
const worth = { sameMeaning: 0.85, likeSpelling: 0.8, character: 0.35 } as const

/** What is left of a counterpart that the other text denies ("did not lock" for "lock"). */
const deniedShare = 0.25

/** What a word that fits any answer weighs beside one that does not. */
const vagueWeight = 0.4

/** What a figure weighs. */
const numberWeight = 1.5

/** Prepares a text; `units` are its content words where the caller has them already. */
export function comparable(folded: Folded, units: readonly Unit[] = contentUnits(folded)): Comparable {
  const concepts = conceptsOf(folded)
  const places = new Map<string, number[]>()
  for (const { key, start } of units) places.set(key, [...(places.get(key) ?? []), start])
  const groups = new Map<number, number[]>()
  for (const { group, start } of concepts) groups.set(group, [...(groups.get(group) ?? []), start])
  const words = units.map((unit) => ({
    ...unit,
    groups: concepts
      .filter(({ start, end }) => start < unit.end && end > unit.start)
      .map(({ group }) => group),
  }))
  const characters = new Set([...folded.text].filter(isTellingCharacter))
  return { text: folded.text, words, places, groups, characters }
}

/** What a word tells beside an ordinary one (1): a figure is right or wrong, words of any answer and verbs that only introduce a point tell little. */
export function information(key: string): number {
  if (/^\d/.test(key)) return numberWeight
  return isVague(key) || pointVerbs.has(key) ? vagueWeight : 1
}

/**
 * The share, 0–1, of what `reference` says (its distinct words by weight) that `texts` say together.
 * @param weigh what a word counts; words of weight 0 take no part
 * @param mayDeny whether a counterpart counts in full where it is denied
 */
export function sharedContent(
  reference: Comparable,
  texts: readonly Comparable[],
  weigh: (key: string) => number,
  mayDeny: boolean,
): number {
  let shared = 0
  let all = 0
  for (const word of distinct(reference.words)) {
    const weight = weigh(word.key)
    if (weight === 0) continue
    all += weight
    shared += weight * Math.max(0, ...texts.map((text) => likeness(word, reference, text, mayDeny)))
  }
  return all === 0 ? 0 : shared / all
}

const counterparts = new WeakMap<ComparableWord, WeakMap<Comparable, ReturnType<typeof findCounterpart>>>()

/** The best counterpart of a word; remembered, as a sentence is looked at with its next and with the one before. */
function counterpart(word: ComparableWord, other: Comparable) {
  const known = counterparts.get(word) ?? new WeakMap()
  const found = known.get(other) ?? findCounterpart(word, other)
  known.set(other, found)
  counterparts.set(word, known)
  return found
}

function likeness(word: ComparableWord, reference: Comparable, other: Comparable, mayDeny: boolean): number {
  const { value, places } = counterpart(word, other)
  if (places.length === 0 || mayDeny) return value
  const denied = places.every((at) => isNegated(other.text, at)) && !isNegated(reference.text, word.start)
  return denied ? deniedShare * value : value
}

/** Its value and where it stands (nowhere in particular for single characters). */
function findCounterpart(word: ComparableWord, { places, groups, characters }: Comparable) {
  const same = places.get(word.key)
  if (same) return { value: 1, places: same }
  const group = word.groups.find((one) => groups.has(one))
  if (group !== undefined) return { value: worth.sameMeaning, places: groups.get(group) ?? [] }
  if (word.kind === 'number') return { value: 0, places: [] }
  if (isHan(word.key)) {
    const known = [...word.key].filter((character) => characters.has(character)).length
    return { value: worth.character * known, places: [] }
  }
  let best = { value: 0, places: [] as number[] }
  for (const [key, at] of places) {
    const value = worth.likeSpelling * spellingLikeness(word.key, key)
    if (value > best.value) best = { value, places: at }
  }
  return best
}

/** From which likeness two spellings are taken for one word, and how much of a long word a common beginning must be. */
const alike = { from: 0.55, beginning: 5, beginningShare: 0.6 }

/** How far two stems are spelt alike, 0–1: shared letter triples (Dice), or a long common beginning; 0 when not alike. */
function spellingLikeness(a: string, b: string): number {
  if (a.length < 4 || b.length < 4 || a[0] !== b[0] || isHan(b)) return 0
  let common = 0
  while (common < a.length && a[common] === b[common]) common += 1
  if (common >= alike.beginning && common >= alike.beginningShare * Math.max(a.length, b.length)) return 1
  const left = triples(a)
  const right = new Set(triples(b))
  const dice = (2 * left.filter((triple) => right.has(triple)).length) / (left.length + right.size)
  return dice >= alike.from ? dice : 0
}

function triples(word: string): string[] {
  const framed = `^${word}$`
  return Array.from({ length: framed.length - 2 }, (_, at) => framed.slice(at, at + 3))
}

function distinct(words: readonly ComparableWord[]): ComparableWord[] {
  const seen = new Set<string>()
  return words.filter(({ key }) => {
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

function isHan(text: string): boolean {
  return /[\u3400-\u9fff]/.test(text)
}

function isTellingCharacter(character: string): boolean {
  return isHan(character) && !chineseStopWords.has(character)
}
