import type { Locale } from '@/lib/core/locale'
import { type Folded, fold } from '@/lib/features/questions/text/fold'
import {
  isInstruction,
  isLabelled,
  speaksOfJudging,
  withoutMachineTalk,
} from '@/lib/features/questions/text/instructions'
import { describesSpeaker } from '@/lib/features/questions/text/person'
import { clauseSpans, type Span, sentenceSpans } from '@/lib/features/questions/text/sentences'
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
  return splitAnswer(answer, question, language).own
}

/** The same, with the sentences that only repeat the question apart. */
export function splitAnswer(
  answer: string,
  question: string,
  language: Locale,
): { own: AnswerSentence[]; copied: AnswerSentence[] } {
  const asked = questionKeys(question)
  const spoken = spokenSentences(answer, language)
  return {
    own: spoken.filter((sentence) => !isCopied(sentence, asked)),
    copied: spoken.filter((sentence) => isCopied(sentence, asked)),
  }
}

/** The sentences of an answer that are spoken to the interviewer, without what the speaker says of age and gender. */
export function spokenSentences(answer: string, language: Locale): AnswerSentence[] {
  const spoken: AnswerSentence[] = []
  let inMessage = false
  for (const span of sentenceSpans(withoutMachineTalk(answer), language)) {
    const sentence = readSentence(answer, span)
    const text = sentence.folded.text
    // A made-up message goes on as long as its sentences speak of judging.
    inMessage = isLabelled(text) || (inMessage && speaksOfJudging(text))
    if (inMessage) continue
    if (isInstruction(text)) spoken.push(...beforeInstruction(answer, span))
    else if (describesSpeaker(text)) spoken.push(...withoutSelf(answer, span))
    else spoken.push(sentence)
  }
  return spoken
}

function readSentence(answer: string, { start, end }: Span): AnswerSentence {
  const text = answer.slice(start, end)
  const folded = fold(text)
  return { start, end, text, folded, units: contentUnits(folded) }
}

/** What is said before an instruction within the same sentence; what follows belongs to it. */
function beforeInstruction(answer: string, span: Span): AnswerSentence[] {
  const clauses = readClauses(answer, span)
  const at = clauses.findIndex(({ folded }) => isInstruction(folded.text))
  return clauses.slice(0, Math.max(0, at)).filter(({ folded }) => !speaksOfJudging(folded.text))
}

/** A sentence without the clauses in which speakers describe themselves. */
function withoutSelf(answer: string, span: Span): AnswerSentence[] {
  return readClauses(answer, span).filter(({ folded }) => !describesSpeaker(folded.text))
}

function readClauses(answer: string, span: Span): AnswerSentence[] {
  return clauseSpans(answer, span).map((clause) => readSentence(answer, clause))
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

function isCopied(sentence: AnswerSentence, asked: ReadonlySet<string>): boolean {
  const { units } = sentence
  if (units.length < 3) return false
  const copied = units.filter((unit) => asked.has(unit.key)).length
  return copied / units.length >= copiedShare
}
