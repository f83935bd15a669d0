import type { Label, LabelledQuestion } from './labels.ts'
import type { Measured } from './measure.ts'

/** What should be worth more, and what less: the pairs of one question that count. */
const orders = [
  ['strong', 'middling'],
  ['middling', 'weak'],
] as const satisfies readonly (readonly [Label, Label])[]

export type Pair = { question: LabelledQuestion; better: Measured; worse: Measured; ordered: boolean }

/** The pairs of answers to the same question; an answer without a score is worth less than any with one. */
export function pairsOf(measured: readonly Measured[]): Pair[] {
  const questions = [...new Set(measured.map(({ question }) => question))]
  return questions.flatMap((question) =>
    orders.flatMap(([high, low]) => {
      const better = measured.find((one) => one.question === question && one.label === high)
      const worse = measured.find((one) => one.question === question && one.label === low)
      if (!better || !worse) return []
      return [{ question, better, worse, ordered: (better.score ?? -1) > (worse.score ?? -1) }]
    }),
  )
}

/** Questions whose strong, middling and weak answers are all in order. */
export function chainsOf(pairs: readonly Pair[]): { ordered: boolean }[] {
  return [...Map.groupBy(pairs, ({ question }) => question).values()].map((chain) => ({
    ordered: chain.every(({ ordered }) => ordered),
  }))
}

export function shareOrdered(pairs: readonly { ordered: boolean }[]): number {
  return pairs.filter(({ ordered }) => ordered).length / pairs.length
}

/** The share of pairs that longer answers alone would put in order: what a judge must beat. */
export function shareOrderedByLength(pairs: readonly Pair[]): number {
  return shareOrdered(
    pairs.map(({ question: { answers }, better, worse }) => ({
      ordered: answers[better.label].text.length > answers[worse.label].text.length,
    })),
  )
}
