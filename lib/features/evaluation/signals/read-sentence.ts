import type { StoryPart } from '@/lib/features/evaluation/signals/story'
import type { AnswerSentence } from '@/lib/features/questions/text/read-answer'

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
  owned: boolean
  lesson: boolean
  listens: boolean
  informs: boolean
  story: Set<StoryPart>
  /** Whether it says something: about the topic, about what was done, or a figure. All else neither earns nor costs. */
  telling: boolean
  /** Whether it at least has a word of the question or of its topic. */
  touching: boolean
}
