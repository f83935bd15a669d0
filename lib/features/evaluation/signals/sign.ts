import type { AnswerSentence } from '@/lib/features/questions/text/read-answer'

/** One pattern out of several alternatives, for folded text. */
export function pattern(...alternatives: string[]): RegExp {
  return new RegExp(alternatives.map((source) => `(?:${source})`).join('|'), 'u')
}

/** The sentences that show a sign. */
export function showing(sentences: readonly AnswerSentence[], sign: RegExp): AnswerSentence[] {
  return sentences.filter((sentence) => sign.test(sentence.folded.text))
}

/** `count` as a share of what is plenty: 0–1. More than plenty adds nothing, so that length by itself earns nothing. */
export function plenty(count: number, of: number): number {
  return Math.min(1, count / of)
}
