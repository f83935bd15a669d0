import type { Locale } from '@/lib/core/locale'
import { drawPoints, type ReferencePoint } from '@/lib/features/evaluation/references/draw-points'
import { sharedLetters } from '@/lib/features/evaluation/references/shared-letters'
import { wantedCount } from '@/lib/features/evaluation/references/wanted-count'
import { fold } from '@/lib/features/questions/text/fold'
import {
  type Comparable,
  comparable,
  information,
  sharedContent,
} from '@/lib/features/questions/text/likeness'
import { speaksOfAbsence } from '@/lib/features/questions/text/negation'
import { type AnswerSentence, questionKeys, spokenSentences } from '@/lib/features/questions/text/read-answer'

/** An answer to be scored against model answers, each of which alone is a full answer. */
export type ReferenceTask = {
  question: string
  references: readonly string[]
  answer: string
  language: Locale
}

export type ReferenceScore = {
  /** 0–1. */
  score: number
  /** What the reference that fits best says, and whether the answer says it; `quote` is verbatim. */
  points: { text: string; covered: boolean; quote: string | null }[]
}

/**
 * What each measure counts: words of the reference that the answer says (idea by idea they are what is graded), the
 * points it makes (part marks), shared letters (slips, endings, and what the dictionaries do not know).
 */
const share = { words: 0.5, points: 0.25, letters: 0.25 } as const

/** Words of the question tell little about an answer, as anybody can repeat them. */
const askedWeight = 0.15

/** An answer much shorter than its reference loses up to this share: a word that happens to fit is no explanation. */
const shortLoss = 0.3

/** Shared words from which a point begins to count, and from which it counts in full. */
const made = { from: 0.1, full: 0.7, covered: 0.5 } as const

/**
 * Bends the agreement (exponent below 1): other words than the reference's are the rule in a right answer, so that
 * the first half of agreement tells more about its grade than the second.
 */
const bend = 0.7

/** Agreement from which an answer is as good as its reference. */
const full = 0.9

/**
 * Scores an answer by what it shares with the reference it fits best. Deterministic, some milliseconds at most.
 * Sentences addressed to a judge count for nothing.
 */
export function scoreAnswer({ question, references, answer, language }: ReferenceTask): ReferenceScore {
  const sentences = spokenSentences(answer, language)
  const asked = questionKeys(question)
  const wanted = wantedCount(question)
  const scored = references.map((reference) => against(reference))
  return scored.reduce((best, one) => (one.score > best.score ? one : best))

  function against(reference: string): ReferenceScore {
    const points = drawPoints(reference, language)
    const whole = comparable(fold(reference))
    const said = sentences.map(({ folded, units }) => comparable(folded, units))
    const weigh = (key: string) => information(key) * (asked.has(key) ? askedWeight : 1)
    const mayDeny = speaksOfAbsence(whole.text)
    const strengths = points.map(({ text }) => sharedContent(comparable(fold(text)), said, weigh, mayDeny))
    // Of a list of six where three are asked for, half is everything.
    const needed = wanted ? Math.min(1, wanted / points.length) : 1
    const words = Math.min(1, sharedContent(whole, said, weigh, mayDeny) / needed)
    const letters = Math.min(
      1,
      sharedLetters(reference, sentences.map(({ text }) => text).join('\n'), question) / needed,
    )
    const agreement =
      share.words * words + share.points * meanOfPoints(points, strengths, needed) + share.letters * letters
    const length = Math.min(1, lengthOf(said) / (needed * Math.max(1, lengthOf([whole]))))
    return {
      score: rounded(Math.min(1, ((agreement * (1 - shortLoss * (1 - length))) / full) ** bend)),
      points: points.map(({ text }, index) => {
        const covered = (strengths[index] ?? 0) >= made.covered
        return { text, covered, quote: covered ? quoteFor(text, sentences, said, weigh, mayDeny) : null }
      }),
    }
  }
}

function meanOfPoints(
  points: readonly ReferencePoint[],
  strengths: readonly number[],
  needed: number,
): number {
  const all = points.reduce((sum, { weight }) => sum + weight, 0)
  const sum = points.reduce((soFar, { weight }, index) => soFar + weight * smooth(strengths[index] ?? 0), 0)
  return all === 0 ? 0 : Math.min(1, sum / (all * needed))
}

function rounded(score: number): number {
  return Math.round(score * 1e4) / 1e4
}

function smooth(strength: number): number {
  const x = Math.min(1, Math.max(0, (strength - made.from) / (made.full - made.from)))
  return x * x * (3 - 2 * x)
}

function lengthOf(texts: readonly Comparable[]): number {
  return texts.reduce((sum, { words }) => sum + words.length, 0)
}

/** The sentence of the answer that says most of a point. */
function quoteFor(
  point: string,
  sentences: readonly AnswerSentence[],
  said: readonly Comparable[],
  weigh: (key: string) => number,
  mayDeny: boolean,
): string | null {
  const reference = comparable(fold(point))
  const shares = said.map((text) => sharedContent(reference, [text], weigh, mayDeny))
  return sentences[shares.indexOf(Math.max(...shares))]?.text ?? null
}
