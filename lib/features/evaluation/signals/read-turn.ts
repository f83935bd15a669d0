import type { JudgeTurnInput } from '@/lib/features/evaluation/ai/judge-turn/schema'
import { alternatives, initiative } from '@/lib/features/evaluation/signals/alternatives'
import { asksForStory } from '@/lib/features/evaluation/signals/asks-for-story'
import { informs, lesson, listens, owned } from '@/lib/features/evaluation/signals/conduct'
import { composed, example, structure } from '@/lib/features/evaluation/signals/delivery'
import { depthOf } from '@/lib/features/evaluation/signals/depth'
import { givesMeasure, outcome } from '@/lib/features/evaluation/signals/measures'
import { isOpen, saysSomething } from '@/lib/features/evaluation/signals/open-question'
import type { ReadSentence } from '@/lib/features/evaluation/signals/read-sentence'
import { reasoning } from '@/lib/features/evaluation/signals/reasoning'
import { storyParts, tellsPart } from '@/lib/features/evaluation/signals/story'
import { strengthenMatches } from '@/lib/features/evaluation/signals/strengthen-matches'
import { topicOf } from '@/lib/features/evaluation/signals/topic'
import { matchPoints, type PointMatch } from '@/lib/features/questions/coverage/match-points'
import { conceptsOf } from '@/lib/features/questions/text/concepts'
import { fold } from '@/lib/features/questions/text/fold'
import { type ComparableWord, comparable } from '@/lib/features/questions/text/likeness'
import { type AnswerSentence, questionKeys, splitAnswer } from '@/lib/features/questions/text/read-answer'
import { withoutRecital } from '@/lib/features/questions/text/recital'
import { isVague } from '@/lib/features/questions/text/units'

/** Weight of topic words from which a sentence says something about it: two words, or a term of one word. */
const tellingWeight = 2

/** An answered turn, read once for all dimensions. */
export type TurnReading = {
  input: JudgeTurnInput
  /** Words of the topic and their weights (topic.ts). */
  topic: ReadonlyMap<string, number>
  /** How many telling words the question has, of open ones the follow-ups too. */
  askedWords: number
  /** Without sentences that address the judge or only repeat the question. */
  sentences: ReadSentence[]
  /** Those that only repeat the question. */
  copied: AnswerSentence[]
  matches: PointMatch[]
  /** Mean strength of the expected points, 0–1; where none is known, how much it goes into stands for it. */
  coverage: number
  /** How much it goes into, 0–1 (depth.ts). */
  depth: number
}

/** Reads the answers of a turn. Deterministic. */
export function readTurn(input: JudgeTurnInput): TurnReading {
  const topic = topicOf(input)
  const open = isOpen(input)
  const questions = open ? input.answers.map(({ to }) => to) : []
  const askedWords = new Map(
    [...questionKeys([input.question, ...questions].join('\n'))]
      .filter((key) => !isVague(key))
      .map((key) => [key, 1]),
  )
  const askedGroups = groupsOf([...askedWords.keys()])
  const isStory = asksForStory(input)
  const answers = input.answers.map(({ to, text }) => {
    const { own, copied } = splitAnswer(text, `${input.question}\n${to}`, input.language)
    return { own: withoutRecital(own, input.points), copied }
  })
  const copied = answers.flatMap((answer) => answer.copied)
  const own = answers.flatMap((answer) => answer.own)
  const named = matchPoints(own, input.points, input.question)
  const naming = new Set(named.flatMap((match) => match.namedIn))
  const sentences = answers.flatMap((answer, part) => answer.own.map((sentence) => read(sentence, part)))
  const matches = strengthenMatches(named, sentences, input)
  const depth = depthOf(sentences)
  const coverage = open ? depth : matches.reduce((sum, match) => sum + match.strength, 0) / matches.length
  return { input, topic, askedWords: askedWords.size, sentences, copied, matches, coverage, depth }

  function read(sentence: AnswerSentence, part: number): ReadSentence {
    const { text } = sentence.folded
    const { words } = comparable(sentence.folded, sentence.units)
    const topical = new Set(words.map(({ key }) => key).filter((key) => topic.has(key)))
    const weight = [...topical].reduce((sum, key) => sum + (topic.get(key) ?? 0), 0)
    const story = new Set(storyParts.filter((one) => tellsPart(text, one)))
    const measure = givesMeasure(text)
    const shared = new Set(words.flatMap((word) => meetIn(word, askedWords, askedGroups) ?? []))
    const signs = {
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
      owned: owned.test(text),
      lesson: lesson.test(text),
      listens: listens.test(text),
      informs: informs.test(text),
      story,
    }
    const telling =
      weight >= tellingWeight ||
      naming.has(sentence) ||
      (isStory && (measure || story.has('action'))) ||
      (measure && topical.size + shared.size > 0) ||
      (open && saysSomething(signs))
    return { ...signs, telling, touching: telling || shared.size + topical.size > 0 }
  }
}

/** The word of `known` that a word is or says the same as; null when there is none. */
function meetIn(
  word: ComparableWord,
  known: ReadonlyMap<string, number>,
  groups: ReadonlyMap<number, string>,
): string | null {
  if (known.has(word.key)) return word.key
  if (isVague(word.key)) return null
  for (const group of word.groups) {
    const same = groups.get(group)
    if (same !== undefined) return same
  }
  return null
}

/** For each thesaurus group that one of the words belongs to, the first that does. */
function groupsOf(keys: readonly string[]): Map<number, string> {
  const groups = new Map<number, string>()
  for (const key of keys) {
    for (const { group } of conceptsOf(fold(key))) if (!groups.has(group)) groups.set(group, key)
  }
  return groups
}
