import { conceptsOf } from '@/lib/features/questions/text/concepts'
import { fold } from '@/lib/features/questions/text/fold'
import { information } from '@/lib/features/questions/text/likeness'
import { stem } from '@/lib/features/questions/text/stem'
import { contentUnits } from '@/lib/features/questions/text/units'

/** What a question is about, ready to be compared: its content words by weight, words that say the same counted as one. */
export type Print = ReadonlyMap<string, number>

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
  const print = new Map<string, number>()
  for (const { key, start, end } of contentUnits(folded)) {
    const concept = concepts.find((other) => other.start < end && other.end > start)
    const name = concept ? `#${concept.group}` : key
    print.set(name, Math.max(print.get(name) ?? 0, asking.has(key) ? askingWeight : information(key)))
  }
  return print
}

/**
 * How far two questions ask the same, 0–1: the share of each one's words that the other has too. The fuller share counts
 * for more, so that a question stays itself behind a line of the resume.
 */
export function likeness(a: Print, b: Print): number {
  let shared = 0
  for (const [key, weight] of a) shared += Math.min(weight, b.get(key) ?? 0)
  const shares = [shared / weightOf(a), shared / weightOf(b)]
  return fullerShare * Math.max(...shares) + (1 - fullerShare) * Math.min(...shares)
}

function weightOf(print: Print): number {
  let sum = 0
  for (const weight of print.values()) sum += weight
  return sum || 1
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
