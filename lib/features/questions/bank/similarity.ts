import { conceptsOf } from '@/lib/features/questions/text/concepts'
import { fold } from '@/lib/features/questions/text/fold'
import { information } from '@/lib/features/questions/text/likeness'
import { stem } from '@/lib/features/questions/text/stem'
import { contentUnits } from '@/lib/features/questions/text/units'

/** What a question is about, ready to be compared. */
export type Print = {
  /** Its content words by weight, words that say the same counted as one. */
  words: ReadonlyMap<string, number>
  /** What they weigh together. */
  weight: number
}

/** What words that only ask weigh: they are in every other question. */
const askingWeight = 0.15

/** What the fuller of two shares counts beside the other. */
const fullerShare = 0.6

const asking = new Set([
  ...'describe tell explain walk give share talk example time situation recent recently experience question approach handle deal job work role happen happened decide decided project product team'
    .split(' ')
    .map(stem),
  ...'介绍 描述 说说 讲讲 谈谈 说明 解释 举例 例子 一次 经历 一个 具体 结合 请你 怎么 如何 什么 哪些 哪个 为什 处理 遇到 最近 当时 后来 最后 结果 工作 你会 情况 项目 产品 团队 一件 熟悉 解决 问题 负责 业务 真正 决定 技术'.split(
    ' ',
  ),
])

/** Prints that are kept: several times the bank in both languages, whose questions are compared again and again. */
const keptPrints = 4_000

const prints = new Map<string, Print>()

/** Reads a question for comparing it with many others. */
export function printOf(text: string): Print {
  const known = prints.get(text)
  if (known) return known
  if (prints.size >= keptPrints) prints.clear()
  const print = readPrint(text)
  prints.set(text, print)
  return print
}

function readPrint(text: string): Print {
  const folded = fold(text)
  const concepts = conceptsOf(folded)
  const words = new Map<string, number>()
  for (const { key, start, end } of contentUnits(folded)) {
    const concept = concepts.find((other) => other.start < end && other.end > start)
    const name = concept ? `#${concept.group}` : key
    words.set(name, Math.max(words.get(name) ?? 0, asking.has(key) ? askingWeight : information(key)))
  }
  return { words, weight: words.values().reduce((sum, weight) => sum + weight, 0) }
}

/**
 * How far two questions ask the same, 0–1: the share of each one's words that the other has too. The fuller share counts
 * for more, so that a question stays itself behind a line of the resume.
 */
export function likeness(a: Print, b: Print): number {
  const shared = sharedBy(a, b)
  if (shared === 0) return 0
  const [more, less] = [shared / Math.min(a.weight, b.weight), shared / Math.max(a.weight, b.weight)]
  return fullerShare * more + (1 - fullerShare) * less
}

/** What the words weigh that two questions share. */
export function sharedBy(a: Print, b: Print): number {
  let shared = 0
  for (const [word, weight] of a.words) shared += Math.min(weight, b.words.get(word) ?? 0)
  return shared
}

/**
 * Likeness from which two questions count as one. Measured in similarity.test.ts: no pair of the bank's questions, which
 * all differ, reaches it, and of 24 rewordings 22 do.
 */
const repeatsFrom = 0.52

/** Whether two questions ask the same. */
export function sameQuestion(a: Print, b: Print): boolean {
  return likeness(a, b) >= repeatsFrom
}

/** Whether a question asks again what one of the others asks. */
export function repeats(text: string, others: readonly string[]): boolean {
  const print = printOf(text)
  return others.some((other) => sameQuestion(print, printOf(other)))
}

/** Whether `part` stands in `whole`, apart from spaces, case and width. */
export function occursIn(part: string, whole: string): boolean {
  const strip = (text: string) => fold(text).text.replaceAll(' ', '')
  return part.trim() !== '' && strip(whole).includes(strip(part))
}
