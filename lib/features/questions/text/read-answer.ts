import type { Locale } from '@/lib/core/locale'
import { type Folded, fold } from '@/lib/features/questions/text/fold'
import { isInstruction, isInstructionLine } from '@/lib/features/questions/text/instructions'
import { type Span, sentenceSpans } from '@/lib/features/questions/text/sentences'
import { contentUnits, type Unit } from '@/lib/features/questions/text/units'

/** One sentence of an answer, read once for everything that looks at it. */
export type AnswerSentence = Span & {
  /** Verbatim. */
  text: string
  folded: Folded
  units: Unit[]
}

/** Share of a sentence's content that must come from the question for it to count as a copy of it. */
const copiedShare = 0.8

/**
 * Reads an answer into sentences, without those addressed to the judge (instructions.ts) and those that only
 * repeat the question. Offsets are those of `answer`.
 */
export function readAnswer(answer: string, question: string, language: Locale): AnswerSentence[] {
  const asked = questionKeys(question)
  return spokenSentences(answer, language).filter((sentence) => !isCopied(sentence, asked))
}

/** The sentences of an answer that are spoken to the interviewer. */
export function spokenSentences(answer: string, language: Locale): AnswerSentence[] {
  const refused = instructionLines(answer)
  return sentenceSpans(answer, language)
    .filter((span) => !refused.some((line) => span.start < line.end && line.start < span.end))
    .map((span) => {
      const text = answer.slice(span.start, span.end)
      const folded = fold(text)
      return { ...span, text, folded, units: contentUnits(folded) }
    })
    .filter((sentence) => !isInstruction(sentence.folded.text))
}

/**
 * An answer as verbatim passages: whole when all of it is spoken to the interviewer, else cut where sentences
 * addressed to the judge were left out.
 */
export function spokenPassages(answer: string, language: Locale): string[] {
  const passages: Span[] = []
  for (const { start, end } of spokenSentences(answer, language)) {
    const open = passages.at(-1)
    if (open && !/[\p{L}\p{N}]/u.test(answer.slice(open.end, start))) open.end = end
    else passages.push({ start, end })
  }
  return passages.map(({ start, end }) => answer.slice(start, end))
}

/** The content words of a question, which an answer cannot earn anything by repeating. */
export function questionKeys(question: string): Set<string> {
  return new Set(contentUnits(fold(question)).map((unit) => unit.key))
}

function instructionLines(answer: string): Span[] {
  const lines: Span[] = []
  for (const line of answer.matchAll(/[^\n\r]+/g)) {
    if (isInstructionLine(fold(line[0]).text))
      lines.push({ start: line.index, end: line.index + line[0].length })
  }
  return lines
}

function isCopied(sentence: AnswerSentence, asked: ReadonlySet<string>): boolean {
  const { units } = sentence
  if (units.length < 3) return false
  const copied = units.filter((unit) => asked.has(unit.key)).length
  return copied / units.length >= copiedShare
}
