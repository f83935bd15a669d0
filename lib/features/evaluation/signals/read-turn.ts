import type { JudgeTurnInput } from '@/lib/features/evaluation/ai/judge-turn/schema'
import { alternatives, initiative } from '@/lib/features/evaluation/signals/alternatives'
import { composed, example, structure } from '@/lib/features/evaluation/signals/delivery'
import { givesMeasure, outcome } from '@/lib/features/evaluation/signals/measures'
import { reasoning } from '@/lib/features/evaluation/signals/reasoning'
import { type StoryPart, storyParts, tellsPart } from '@/lib/features/evaluation/signals/story'
import { topicOf } from '@/lib/features/evaluation/signals/topic'
import { matchPoints, type PointMatch } from '@/lib/features/questions/match-points'
import { type AnswerSentence, questionKeys, splitAnswer } from '@/lib/features/questions/text/read-answer'
import { isVague } from '@/lib/features/questions/text/units'

/** A sentence of an answer and every sign in it. */
export type ReadSentence = AnswerSentence & {
  /** Which answer of the turn it is in: 0 the first, 1 the answer to the first follow-up. */
  part: number
  /** Distinct words of the topic that the question does not say itself. */
  topical: Set<string>
  /** What they weigh together (topic.ts). */
  topicWeight: number
  /** Distinct content words that it shares with the question, vague ones left out. */
  asked: Set<string>
  reasons: boolean
  alternatives: boolean
  initiative: boolean
  measure: boolean
  outcome: boolean
  structured: boolean
  example: boolean
  composed: boolean
  story: Set<StoryPart>
  /** Whether it says something: about the topic, about what was done, or a figure. All else neither earns nor costs. */
  telling: boolean
  /** Whether it at least has a word of the question or of its topic. */
  touching: boolean
}

/** Weight of topic words from which a sentence says something about it: two words, or a term of one word. */
const tellingWeight = 2

/** An answered turn, read once for all dimensions. */
export type TurnReading = {
  input: JudgeTurnInput
  /** Words of the topic and their weights (topic.ts). */
  topic: ReadonlyMap<string, number>
  /** Without sentences that address the judge or only repeat the question. */
  sentences: ReadSentence[]
  /** Those that only repeat the question. */
  copied: AnswerSentence[]
  matches: PointMatch[]
  /** Mean strength of the expected points, 0–1. */
  coverage: number
}

/** Reads the answers of a turn. Deterministic. */
export function readTurn(input: JudgeTurnInput): TurnReading {
  const topic = topicOf(input)
  const asked = questionKeys(input.question)
  const isStory = input.type === 'behavioral'
  const answers = input.answers.map(({ to, text }) =>
    splitAnswer(text, `${input.question}\n${to}`, input.language),
  )
  const copied = answers.flatMap((answer) => answer.copied)
  const own = answers.flatMap((answer) => answer.own)
  const matches = matchPoints(own, input.points, input.question)
  const naming = new Set(matches.flatMap((match) => match.namedIn))
  const sentences = answers.flatMap((answer, part) => answer.own.map((sentence) => read(sentence, part)))
  const coverage =
    matches.length > 0 ? matches.reduce((sum, match) => sum + match.strength, 0) / matches.length : 0
  return { input, topic, sentences, copied, matches, coverage }

  function read(sentence: AnswerSentence, part: number): ReadSentence {
    const { text } = sentence.folded
    const keys = sentence.units.map((unit) => unit.key)
    const topical = new Set(keys.filter((key) => topic.has(key)))
    const weight = [...topical].reduce((sum, key) => sum + (topic.get(key) ?? 0), 0)
    const story = new Set(storyParts.filter((one) => tellsPart(text, one)))
    const measure = givesMeasure(text)
    const shared = new Set(keys.filter((key) => asked.has(key) && !isVague(key)))
    const telling =
      weight >= tellingWeight || naming.has(sentence) || (isStory && (measure || story.has('action')))
    return {
      ...sentence,
      part,
      topical,
      topicWeight: weight,
      asked: shared,
      reasons: reasoning.test(text),
      alternatives: alternatives.test(text),
      initiative: initiative.test(text),
      measure,
      outcome: outcome.test(text),
      structured: structure.test(text),
      example: example.test(text),
      composed: composed.test(text),
      story,
      telling,
      touching: telling || shared.size + topical.size > 0,
    }
  }
}
