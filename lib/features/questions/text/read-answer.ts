import type { Locale } from '@/lib/core/locale'
import { remember } from '@/lib/core/remember'
import { type Folded, fold } from '@/lib/features/questions/text/fold'
import {
  continuesMessage,
  isInstruction,
  isLabelled,
  speaksOfJudging,
  withoutMachineTalk,
} from '@/lib/features/questions/text/instructions'
import { describesSpeaker, introducesSpeaker, isIntroductory } from '@/lib/features/questions/text/person'
import {
  clauseSpans,
  quotableSpans,
  type Span,
  wholeSentenceSpans,
} from '@/lib/features/questions/text/sentences'
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
  const plain = withoutMachineTalk(answer)
  const spoken: Span[] = []
  let inMessage = false
  let before = ''
  for (const span of wholeSentenceSpans(plain, language)) {
    const raw = plain.slice(span.start, span.end)
    const text = fold(raw).text
    const isItem = /^\s*(?:[-*•]|\d+[.)])\s/.test(raw)
    // A made-up message goes on as long as its sentences judge, and through the list it announces.
    const announced = /[:：]\s*$/.test(before) || isItem
    inMessage = isLabelled(text) || (inMessage && (continuesMessage(text) || (isItem && announced)))
    before = raw
    if (inMessage) continue
    if (isInstruction(text)) {
      spoken.push(...beforeInstruction(plain, span))
      inMessage = /[:：]\s*$/.test(raw)
    } else if (introducesSpeaker(text) || describesSpeaker(text)) spoken.push(...withoutSelf(plain, span))
    else spoken.push(span)
  }
  return spoken.flatMap((span) => quotableSpans(plain, span)).map((span) => readSentence(answer, span))
}

function readSentence(answer: string, { start, end }: Span): AnswerSentence {
  const text = answer.slice(start, end)
  const folded = fold(text)
  return { start, end, text, folded, units: contentUnits(folded) }
}

/** What is said before an instruction within the same sentence; what announces it and what follows belong to it. */
function beforeInstruction(answer: string, span: Span): Span[] {
  const clauses = clauseSpans(answer, span)
  const at = clauses.findIndex((clause) => isInstruction(textOf(answer, clause)))
  return clauses
    .slice(0, Math.max(0, at))
    .filter((clause) => !speaksOfJudging(textOf(answer, clause)) && !/[:：]$/.test(textOf(answer, clause)))
}

/** A sentence without the clauses in which speakers describe themselves. */
function withoutSelf(answer: string, span: Span): Span[] {
  const introduces = introducesSpeaker(textOf(answer, span))
  return clauseSpans(answer, span).filter((clause) => {
    const text = textOf(answer, clause)
    return !describesSpeaker(text) && !(introduces && isIntroductory(text))
  })
}

function textOf(answer: string, { start, end }: Span): string {
  return fold(answer.slice(start, end)).text
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
export const questionKeys = remember(
  1_000,
  (question): ReadonlySet<string> => new Set(contentUnits(fold(question)).map((unit) => unit.key)),
)

function isCopied(sentence: AnswerSentence, asked: ReadonlySet<string>): boolean {
  const { units } = sentence
  if (units.length < 3) return false
  const copied = units.filter((unit) => asked.has(unit.key)).length
  return copied / units.length >= copiedShare
}
