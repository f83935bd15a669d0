import type { JudgeTurnInput } from '@/lib/features/evaluation/ai/judge-turn/schema'
import { kindsOf } from '@/lib/features/evaluation/signals/point-signs'
import type { ReadSentence } from '@/lib/features/evaluation/signals/read-sentence'
import {
  coveredFrom,
  either,
  matchPoints,
  type PointMatch,
} from '@/lib/features/questions/coverage/match-points'
import {
  type Comparable,
  comparable,
  information,
  sharedContent,
} from '@/lib/features/questions/text/likeness'
import { speaksOfAbsence } from '@/lib/features/questions/text/negation'
import { questionKeys, readAnswer } from '@/lib/features/questions/text/read-answer'

/** What a sentence of the asked kind adds to a point: half of what it takes, as the kind is not yet the matter. */
const kindStrength = 0.4

/** Shared content with the model answer's words for a point, from which it counts, and what it counts at most. */
const modelled = { from: 0.2, full: 0.5, most: 0.7 } as const

/**
 * Point matches with two further signs beside the point's own words: a sentence of the kind the point asks for, and
 * what is shared with the sentence in which the model answer makes the point.
 */
export function strengthenMatches(
  matches: readonly PointMatch[],
  sentences: readonly ReadSentence[],
  input: JudgeTurnInput,
): PointMatch[] {
  const asked = questionKeys(input.question)
  const weigh = (key: string) => (asked.has(key) ? 0 : information(key))
  const model = readAnswer(input.modelAnswer, input.question, input.language)
  const making = matchPoints(model, input.points, input.question)
  const said = sentences.map(({ folded, units }) => comparable(folded, units))
  return matches.map((match, index) => {
    const kinds = kindsOf(match.point.text)
    const wording = making[index]?.sentence ?? null
    const words = wording ? comparable(wording.folded, wording.units) : null
    const mayDeny = wording ? speaksOfAbsence(wording.folded.text) : false
    const added = sentences.map((sentence, at) =>
      either(ofKind(sentence, kinds), words ? likeModel(words, said.slice(at, at + 2), mayDeny) : 0),
    )
    const best = Math.max(0, ...added)
    if (best === 0) return match
    const strength = either(match.strength, best)
    const sentence = match.sentence ?? sentences[added.indexOf(best)] ?? null
    return { ...match, strength, covered: strength >= coveredFrom, sentence }
  })

  function likeModel(words: Comparable, texts: Comparable[], mayDeny: boolean): number {
    const share = sharedContent(words, texts, weigh, mayDeny)
    return modelled.most * Math.min(1, Math.max(0, (share - modelled.from) / (modelled.full - modelled.from)))
  }
}

function ofKind(sentence: ReadSentence, kinds: ReturnType<typeof kindsOf>): number {
  if (kinds.length === 0 || sentence.topical.size + sentence.asked.size === 0) return 0
  return (kindStrength * kinds.filter((shows) => shows(sentence)).length) / kinds.length
}
