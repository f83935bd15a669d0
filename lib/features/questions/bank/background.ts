import type { BankQuestion } from '@/lib/features/positions/model'
import { type Print, printOf } from '@/lib/features/questions/bank/similarity'

type Entry = Pick<BankQuestion, 'text' | 'points' | 'modelAnswer'>

/** Share of a question's telling words that a bank question's matter must have to be about the same. */
const nearFrom = 0.28

/** Words that it must share at least: one is chance. */
const nearWords = 2

/** How many bank questions speak for the matter, and how much of what they say is kept, in characters. */
const most = { questions: 3, characters: 4_000 } as const

/**
 * What a bank says about the matter of questions that it does not have: points, terms and model answers of the questions
 * that share most of the telling words, the nearest first. A word tells the more, the fewer questions of the bank use it.
 * @param bank the questions of all positions, in the language of the questions asked
 * @returns looks up a question; nothing where nothing is near
 */
export function readBackground(bank: readonly Entry[]): (question: string) => string[] {
  const matters = bank.map((entry) => ({ entry, words: new Set(printOf(matterOf(entry)).words.keys()) }))
  const uses = new Map<string, number>()
  for (const { words } of matters) for (const word of words) uses.set(word, (uses.get(word) ?? 0) + 1)

  return (question) => {
    const told = weighed(printOf(question))
    const near = matters
      .map(({ entry, words }) => ({ entry, share: shareIn(words, told) }))
      .filter(({ share }) => share >= nearFrom)
      .sort((a, b) => b.share - a.share)
      .slice(0, most.questions)
    return near.length === 0 ? [] : bounded(near.flatMap(({ entry }) => [pointsOf(entry), entry.modelAnswer]))
  }

  function weighed({ words }: Print): [string, number][] {
    return [...words].map(([word, weight]) => [
      word,
      weight * Math.log((1 + bank.length) / (1 + (uses.get(word) ?? 0))),
    ])
  }
}

function matterOf(entry: Entry): string {
  return [entry.text, pointsOf(entry), entry.modelAnswer].join('\n')
}

function pointsOf({ points }: Entry): string {
  return points.flatMap((point) => [point.text, ...point.terms]).join('; ')
}

function shareIn(words: ReadonlySet<string>, told: readonly [string, number][]): number {
  const shared = told.filter(([word]) => words.has(word))
  return shared.length < nearWords ? 0 : sumOf(shared) / sumOf(told)
}

function sumOf(weighed: readonly [string, number][]): number {
  return weighed.reduce((sum, [, weight]) => sum + weight, 0)
}

function bounded(texts: readonly string[]): string[] {
  let left: number = most.characters
  return texts.flatMap((text) => {
    const kept = text.slice(0, left)
    left -= kept.length
    return kept === '' ? [] : [kept]
  })
}
