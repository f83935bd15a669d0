import type { ExpectedPoint } from '@/lib/features/questions/model'
import { pointVerbs } from '@/lib/features/questions/text/common-words'
import { fold } from '@/lib/features/questions/text/fold'
import { isNegated, speaksOfAbsence } from '@/lib/features/questions/text/negation'
import { type AnswerSentence, questionKeys } from '@/lib/features/questions/text/read-answer'
import { stem } from '@/lib/features/questions/text/stem'
import { contentUnits, isVague } from '@/lib/features/questions/text/units'

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
}

/** Strength from which a point counts as made: one telling term, or about half of the point's own words. */
const coveredFrom = 0.6

/** What one, two and three of a point's terms are worth. */
const termStrength = [0, 0.7, 0.88, 1] as const

/** What a term is worth that could stand in any answer ("percent", "later"): not enough by itself. */
const vagueTermStrength = 0.4

/** Overlap of words that begins to count, and that counts in full. */
const overlap = { from: 0.2, full: 0.75 }

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
  const questionText = comparable(question)
  const stems = sentences.map(wordStems)
  return points.map((point) => matchPoint(point))

  function matchPoint(point: ExpectedPoint): PointMatch {
    const mayDeny = speaksOfAbsence(comparable(point.text))
    const ownTerms = point.terms.filter((term) => !questionText.includes(comparable(term)))
    const terms = ownTerms.length > 0 ? ownTerms : point.terms
    const keys = pointKeys(point.text, asked)
    const found = new Set<string>()
    let best = { strength: 0, sentence: null as AnswerSentence | null }
    sentences.forEach((sentence, at) => {
      const here = terms.filter((term) => hasTerm(sentence, stems[at] ?? [], term, mayDeny))
      for (const term of here) found.add(term)
      const strength = either(strengthOfTerms(here), strengthOfOverlap(keys, sentences, at, mayDeny))
      if (strength > best.strength) best = { strength, sentence }
    })
    const together = Math.max(best.strength, strengthOfTerms([...found].filter((term) => !isVagueTerm(term))))
    return {
      point,
      strength: together,
      covered: together >= coveredFrom,
      sentence: best.sentence,
      terms: point.terms.filter((term) => found.has(term)),
    }
  }
}

/** Lower case and folded, hyphens as spaces: "Non-repeatable" is "non repeatable". */
function comparable(text: string): string {
  return fold(text).text.replaceAll('-', ' ')
}

function wordStems(sentence: AnswerSentence): { stem: string; start: number }[] {
  const words = comparable(sentence.text).matchAll(/[a-z0-9][a-z0-9'+#]*/g)
  return [...words].map((match) => ({ stem: stem(match[0]), start: match.index }))
}

/** Whether a sentence uses a term without denying it. */
function hasTerm(
  sentence: AnswerSentence,
  stems: { stem: string; start: number }[],
  term: string,
  mayDeny: boolean,
): boolean {
  const text = comparable(sentence.text)
  const wanted = comparable(term).trim()
  return occurrences(text, wanted, stems).some((at) => mayDeny || !isNegated(text, at))
}

function occurrences(text: string, wanted: string, stems: { stem: string; start: number }[]): number[] {
  if (wanted === '') return []
  const found: number[] = []
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    if (standsAlone(text, wanted, at)) found.push(at)
  }
  if (found.length > 0 || !/^[a-z]/.test(wanted)) return found
  const sequence = wanted.split(/\s+/).map(stem)
  stems.forEach(({ start }, index) => {
    if (sequence.every((part, offset) => stems[index + offset]?.stem === part)) found.push(start)
  })
  return found
}

/** A Latin term begins a word; a very short one or a number is a whole word. Chinese has no such border. */
function standsAlone(text: string, wanted: string, at: number): boolean {
  const before = text[at - 1] ?? ' '
  const after = text[at + wanted.length] ?? ' '
  if (/^[a-z0-9]/.test(wanted) && /[a-z0-9]/.test(before)) return false
  if (/^\d+$/.test(wanted))
    return !/[\d.]/.test(after) || (after === '.' && !/\d/.test(text[at + wanted.length + 1] ?? ''))
  return !(/^[a-z0-9]{1,3}$/.test(wanted) && /[a-rt-z0-9]/.test(after))
}

function strengthOfTerms(terms: readonly string[]): number {
  const telling = terms.filter((term) => !isVagueTerm(term)).length
  const vague = Math.min(terms.length - telling, 2)
  return either(termStrength[Math.min(telling, 3)] ?? 0, 1 - (1 - vagueTermStrength) ** vague)
}

/** A single word that could stand in any answer, or a bare sign like "%". */
function isVagueTerm(term: string): boolean {
  const text = comparable(term).trim()
  return isVague(text) || isVague(stem(text)) || !/[\p{L}\d]/u.test(text)
}

/** The words of a point that an answer can share with it. */
function pointKeys(text: string, asked: ReadonlySet<string>): Set<string> {
  const keys = contentUnits(fold(text)).map((unit) => unit.key)
  return new Set(keys.filter((key) => !asked.has(key) && !pointVerbs.has(key)))
}

/** Shared words of a point and of a sentence together with its next, as what is said often takes two. */
function strengthOfOverlap(
  keys: ReadonlySet<string>,
  sentences: readonly AnswerSentence[],
  at: number,
  mayDeny: boolean,
): number {
  if (keys.size < 2) return 0
  const said = new Set<string>()
  for (const sentence of sentences.slice(at, at + 2)) {
    for (const unit of sentence.units) {
      if (keys.has(unit.key) && (mayDeny || !isNegated(sentence.folded.text, unit.start))) said.add(unit.key)
    }
  }
  const weightOf = (key: string) => (isVague(key) ? 0.4 : 1)
  const total = [...keys].reduce((sum, key) => sum + weightOf(key), 0)
  const shared = [...said].reduce((sum, key) => sum + weightOf(key), 0)
  if (said.size < 2) return 0
  return Math.min(1, Math.max(0, (shared / total - overlap.from) / (overlap.full - overlap.from)))
}

/** Two independent signs together. */
function either(a: number, b: number): number {
  return 1 - (1 - a) * (1 - b)
}
