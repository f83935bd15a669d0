import { remember } from '@/lib/core/remember'
import type { ExpectedPoint } from '@/lib/features/questions/model'
import { fold } from '@/lib/features/questions/text/fold'
import {
  type Comparable,
  comparable,
  information,
  sharedContent,
} from '@/lib/features/questions/text/likeness'
import { speaksOfAbsence } from '@/lib/features/questions/text/negation'
import { type AnswerSentence, questionKeys } from '@/lib/features/questions/text/read-answer'
import { readTerm, searchable, type Term, usesTerm } from '@/lib/features/questions/text/terms'

/** How far an answer makes an expected point, and by which words. */
export type PointMatch = {
  point: ExpectedPoint
  /** 0–1. */
  strength: number
  covered: boolean
  /** The sentence that makes it best; null when none touches it. */
  sentence: AnswerSentence | null
  /** Its terms that the answer uses, as they are written in the point. */
  terms: string[]
  /** The sentences that use a telling one of them. */
  namedIn: AnswerSentence[]
}

/** Strength from which a point counts as made: one telling term, or about half of the point's own words. */
export const coveredFrom = 0.6

/** What one, two and three of a point's terms are worth. */
const termStrength = [0, 0.7, 0.88, 1] as const

/** What one and two vague terms ("percent", "later") are worth: not enough by themselves. */
const vagueTermStrength = [0, 0.4, 0.55] as const

/** Overlap of words that begins to count, and that counts in full. */
const overlap = { from: 0.15, full: 0.6 }

const textOfQuestion = remember(1_000, (question) => searchable(fold(question)).text)

/** A point's text, ready to be compared, and whether it may be made in words that deny it. */
const readPoint = remember(5_000, (text) => {
  const folded = fold(text)
  return { whole: comparable(folded), mayDeny: speaksOfAbsence(folded.text) }
})

/**
 * Looks for each expected point in an answer's sentences: its terms (inflections included), and the content words
 * of its text, neither counted when the question itself says them nor when the answer denies them.
 */
export function matchPoints(
  sentences: readonly AnswerSentence[],
  points: readonly ExpectedPoint[],
  question: string,
): PointMatch[] {
  const asked = questionKeys(question)
  const questionText = textOfQuestion(question)
  const searched = sentences.map((sentence) => searchable(sentence.folded))
  const said = sentences.map(({ folded, units }) => comparable(folded, units))
  const weigh = (key: string) => (asked.has(key) ? 0 : information(key))
  return points.map((point) => {
    const { whole, mayDeny } = readPoint(point.text)
    const all = point.terms.map(readTerm)
    const own = all.filter((term) => !questionText.includes(term.text))
    const terms = own.length > 0 ? own : all
    const found = new Set<Term>()
    const namedIn: AnswerSentence[] = []
    let best: { strength: number; named: boolean; sentence: AnswerSentence | null } = {
      strength: 0,
      named: false,
      sentence: null,
    }
    sentences.forEach((sentence, at) => {
      const text = searched[at]
      const here = text ? terms.filter((term) => usesTerm(text, term, mayDeny)) : []
      for (const term of here) found.add(term)
      const strength = either(
        strengthOfTerms(here),
        strengthOfWords(whole, said.slice(at, at + 2), weigh, mayDeny),
      )
      const named = here.some((term) => !term.vague)
      if (named) namedIn.push(sentence)
      // A sentence that names a term is the better quote, even when another shares more of the point's words.
      const isBetter = named === best.named ? strength > best.strength : named
      if (isBetter) best = { strength: Math.max(strength, best.strength), named, sentence }
      else best.strength = Math.max(strength, best.strength)
    })
    const strength = Math.max(best.strength, strengthOfTerms([...found].filter((term) => !term.vague)))
    return {
      point,
      strength,
      covered: strength >= coveredFrom,
      sentence: best.sentence,
      terms: all.filter((term) => found.has(term)).map((term) => term.written),
      namedIn,
    }
  })
}

function strengthOfTerms(terms: readonly Term[]): number {
  const vague = terms.filter((term) => term.vague).length
  const telling = terms.length - vague
  return either(termStrength[Math.min(telling, 3)] ?? 0, vagueTermStrength[Math.min(vague, 2)] ?? 0)
}

/** What a sentence and its next, as what is said often takes two, say of a point; one shared word is chance. */
function strengthOfWords(
  point: Comparable,
  texts: readonly Comparable[],
  weigh: (key: string) => number,
  mayDeny: boolean,
): number {
  const share = sharedContent(point, texts, weigh, mayDeny)
  return Math.min(1, Math.max(0, (share - overlap.from) / (overlap.full - overlap.from)))
}

/** The strength of two independent signs together, 0–1. */
export function either(a: number, b: number): number {
  return 1 - (1 - a) * (1 - b)
}
