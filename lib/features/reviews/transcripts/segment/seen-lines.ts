import { mapInPieces } from '@/lib/core/in-pieces'
import type { Locale } from '@/lib/core/locale'
import { fold } from '@/lib/features/questions/text/fold'
import { information } from '@/lib/features/questions/text/likeness'
import { contentUnits } from '@/lib/features/questions/text/units'
import type { SpokenLine } from '@/lib/features/reviews/transcripts/schema'
import { type ReadLine, readLines } from '@/lib/features/reviews/transcripts/segment/read-lines'
import type { Side } from '@/lib/features/reviews/transcripts/segment/states'

/** A line with what it does by itself. */
export type SeenLine = {
  line: SpokenLine
  side: Side
  read: ReadLine
  /** Its sentences, folded; of a long speech the beginning and the end. */
  text: string
  /** Its content words. */
  keys: ReadonlySet<string>
}

/** Characters at either end of a line by which one can tell what it does. */
const telling = 300

/** Reads lines one by one; `sides` are whose they are. */
export function seeLines(
  lines: readonly SpokenLine[],
  sides: readonly Side[],
  language: Locale,
): Promise<SeenLine[]> {
  const read = readLines(lines, language)
  return mapInPieces(lines, (line, at) => {
    const own = read[at] as ReadLine
    const folded = fold(line.text)
    const text = own.sentences.map((sentence) => sentence.text).join(' ') || folded.text.trim()
    const keys = new Set(contentUnits(folded).map(({ key }) => key))
    return { line, side: sides[at] as Side, read: own, text: endsOf(text), keys }
  })
}

function endsOf(text: string): string {
  return text.length <= 2 * telling ? text : `${text.slice(0, telling)} ${text.slice(-telling)}`
}

/** Lines of one speech that are looked at. */
const reach = 8

/** What the other side said last before a line. */
export function heardBefore(seen: readonly SeenLine[], at: number): SeenLine[] {
  return speechOfOther(seen, at, -1)
}

/** What the other side says next after a line. */
export function heardAfter(seen: readonly SeenLine[], at: number): SeenLine[] {
  return speechOfOther(seen, at, 1)
}

/** The speech of the other side that is nearest in a direction. Reactions in between end no speech. */
function speechOfOther(seen: readonly SeenLine[], from: number, direction: 1 | -1): SeenLine[] {
  const speech: SeenLine[] = []
  for (let at = from + direction; speech.length < reach; at += direction) {
    const one = seen[at]
    if (!one) break
    if (one.side !== seen[from]?.side) speech.push(one)
    else if (speech.length > 0 && one.read.act !== 'reaction') break
  }
  return speech
}

/** The nearest line before one that is such; -1 where none is. */
export function lastBefore(
  seen: readonly SeenLine[],
  from: number,
  isSuch: (one: SeenLine) => boolean,
): number {
  let at = from - 1
  while (at >= 0 && !isSuch(seen[at] as SeenLine)) at -= 1
  return at
}

/** The content words of some lines. */
export function keysOf(seen: readonly SeenLine[]): Set<string> {
  return new Set(seen.flatMap(({ keys }) => [...keys]))
}

/** How much some lines say, in English words. */
export function sizeOfAll(seen: readonly SeenLine[]): number {
  return seen.reduce((sum, { read }) => sum + read.size, 0)
}

/** What words tell together at least, so that a share of it means something. */
const enoughTold = 2

/** Which share of what some words tell others tell too, 0–1. */
export function shareIn(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let [all, shared] = [0, 0]
  for (const word of words) {
    all += information(word)
    if (others.has(word)) shared += information(word)
  }
  return shared / Math.max(all, enoughTold)
}

/** Whether the last thing done with a line is to ask. */
export function endsAsking(seen: SeenLine | undefined): boolean {
  const last = seen?.read.sentences.findLast(({ act }) => act !== 'reaction')
  return last !== undefined && (last.act === 'ask' || last.act === 'invitation' || last.text.endsWith('?'))
}
