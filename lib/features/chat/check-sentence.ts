import { citedIn, keepCitations, namedIn, plainCitations, withCitations } from '@/lib/features/chat/citations'
import type { Grounds, TurnGrounds } from '@/lib/features/chat/grounds'
import { checkQuotes } from '@/lib/features/chat/quotes'
import { speaksOfReport, statedScores } from '@/lib/features/chat/scores'
import { fold } from '@/lib/features/questions/text/fold'
import { contentUnits } from '@/lib/features/questions/text/units'

/**
 * What became of a sentence. `grounded`: it cites what it rests on; `advice`: it cites nothing, so that it must not
 * pass for something about this interview; `small`: it says nothing ("Three things:"); `removed`: the
 * interview does not bear it out.
 */
export type CheckedSentence = { text: string; kind: 'grounded' | 'advice' | 'small' } | { kind: 'removed' }

/** Content words from which a sentence says something. */
const substance = 2

const ofTheInterview =
  /\b(?:you|your|yours|you're|you've|interview\w*|answer\w*|said|question)\b|你|您|回答|面试|题|说过|提到/iu

/**
 * Holds a sentence of a reply against the interview: questions it cites or names must exist, what it quotes must have been
 * said there, and scores it states must be those of the report. A quote without a citation gets that of the question
 * it was said in.
 */
export function checkSentence(given: string, grounds: Grounds): CheckedSentence {
  if (grounds.ours.has(given.trim())) return { text: given, kind: 'small' }
  const sentence = plainCitations(given)
  const claimed = [...citedIn(sentence), ...namedIn(sentence)]
  const numbers = [...new Set(claimed)].filter((number) => grounds.turns.has(number))
  if (numbers.length < new Set(claimed).size && numbers.length === 0) return { kind: 'removed' }
  if (namedIn(sentence).some((number) => !grounds.turns.has(number))) return { kind: 'removed' }

  const plain = keepCitations(sentence, (number) => grounds.turns.has(number))
  const quoted = checkQuotes(plain, numbers, grounds)
  if (!quoted) return { kind: 'removed' }
  const cited = [...new Set([...numbers, ...quoted.found])]
  const turns = cited.flatMap((number) => grounds.turns.get(number) ?? [])
  const rests = restScores(quoted.text, turns, grounds)
  if (!rests) return { kind: 'removed' }

  const missing = [...cited, ...rests].filter((number) => !citedIn(quoted.text).includes(number))
  const text = withCitations(quoted.text, [...new Set(missing)])
  if (citedIn(text).length > 0) return { text, kind: 'grounded' }
  return { text, kind: isSmall(text) ? 'small' : 'advice' }
}

/** What the scores of a sentence rest on besides what it cites: numbers of questions, 0 for the whole; null when on nothing. */
function restScores(sentence: string, cited: TurnGrounds[], grounds: Grounds): number[] | null {
  const isTalkedAbout = (score: number) =>
    !speaksOfReport(sentence) && cited.some(({ said }) => said.some((text) => hasFigure(text, score)))
  const rests = statedScores(sentence).map((score) => {
    if (cited.some((turn) => turn.scores.has(score)) || isTalkedAbout(score)) return 'cited'
    if (grounds.scores.has(score)) return 0
    const [only, other] = [...grounds.turns.values()].filter((turn) => turn.scores.has(score))
    return cited.length === 0 && only && !other ? only.number : null
  })
  if (rests.includes(null)) return null
  return rests.filter((rest) => typeof rest === 'number')
}

function hasFigure(text: string, figure: number): boolean {
  return new RegExp(`(?<![\\d.])${figure}(?![\\d.]\\d)`, 'u').test(text.normalize('NFKC'))
}

function isSmall(text: string): boolean {
  const announces = /[:：]\s*$/.test(text)
  return (announces || contentUnits(fold(text)).length < substance) && !ofTheInterview.test(text)
}
