import type { Locale } from '@/lib/core/locale'
import { coveredFrom, matchPoints } from '@/lib/features/questions/coverage/match-points'
import type { PlannedQuestion } from '@/lib/features/questions/model'
import { fold } from '@/lib/features/questions/text/fold'
import { speaksOfAbsence } from '@/lib/features/questions/text/negation'
import { readAnswer } from '@/lib/features/questions/text/read-answer'
import type { ReportTurn } from '@/lib/features/reports/model'

/** How much of a mistake's own words a sentence must say, beyond what would make a point: a wrong reproach hurts. */
const showsFrom = (1 + coveredFrom) / 2

/** Mistakes of leaving something out: an answer that names it is the very one that did not make them. */
const leavesOut =
  /\b(?:forget|leav|skip|miss|ignor|omit|only|without|lack|no|not|never|nothing|fail)|忘|漏|忽略|忽视|只|缺|没|不|未|无/u

/**
 * The typical mistakes of a question, those first that an answer seems to show, with the sentence that does.
 * A sentence that makes an expected point shows no mistake.
 */
export function spotMistakes(
  mistakes: readonly string[],
  answer: string,
  question: Pick<PlannedQuestion, 'text' | 'points'>,
  language: Locale,
): ReportTurn['mistakes'] {
  if (mistakes.length === 0) return []
  const sentences = readAnswer(answer, question.text, language)
  const right = new Set(
    matchPoints(sentences, question.points, question.text).flatMap(({ covered, sentence }) =>
      covered && sentence ? [sentence] : [],
    ),
  )
  const rest = sentences.filter((sentence) => !right.has(sentence))
  // One sentence at a time: a reproach needs its own words, not those beside it.
  const asPoints = mistakes.map((text) => ({ text, terms: [] }))
  const matches = rest.map((sentence) => matchPoints([sentence], asPoints, question.text))
  const spotted = mistakes.map((text, place) => {
    const folded = fold(text).text
    if (leavesOut.test(folded) || speaksOfAbsence(folded)) return { text, quote: null }
    const at = matches.findIndex((match) => (match[place]?.strength ?? 0) >= showsFrom)
    return { text, quote: rest[at]?.text ?? null }
  })
  return spotted.sort((a, b) => Number(a.quote === null) - Number(b.quote === null))
}
