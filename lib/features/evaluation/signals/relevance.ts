import { asksForStory } from '@/lib/features/evaluation/signals/asks-for-story'
import { concreteIn } from '@/lib/features/evaluation/signals/depth'
import { hasMatter, isOpen } from '@/lib/features/evaluation/signals/open-question'
import type { TurnReading } from '@/lib/features/evaluation/signals/read-turn'
import { plenty } from '@/lib/features/evaluation/signals/sign'

/**
 * Signs together that make an answer entirely about its question. A story is told in words that neither the
 * question nor its points foresee, and needs fewer.
 */
const entirely = { explanation: 1.7, story: 0.95 } as const

/** Few signs are chance, as answers to other questions of the same field have some too: twice as many count four times. */
const chance = 2.1

/** What a word of the topic and one of the question count, and how many of the latter: anybody can repeat it. */
const word = { topic: 0.08, asked: 0.15, mostAsked: 3 } as const

/** What the shares of sentences with a word of the question or of the topic, and of points named by a term, count. */
const part = { asked: 1, topical: 0.7, named: 0.8 } as const

/** What must be concrete, for each sentence and at most, that talk is not such as would fit other questions as well. */
const concrete = { perSentence: 0.45, most: 2.5 } as const

/**
 * What shows that an answer to an open question is about it: distinct words of the question, sentences with one and,
 * which tells less, sentences with a word of the background; how much of that for each sentence is enough; and how much
 * more than its share the rest counts, as answers to other questions have some too.
 */
const open = {
  words: 0.75,
  sentences: 0.25,
  topical: 0.1,
  enough: { explanation: 0.4, story: 0.32 },
  chance: 2.5,
} as const

/**
 * What is known before an answer to an open question is read: it was given right after that question, and such answers
 * share this much with it. It counts like so many sentences, so that one or two without any word of the question are
 * taken for chance, and a long answer without any is not; and like one more for each word that the question has less
 * than so many, as what has few words is easily spoken of in others.
 */
const prior = { sentences: 3, share: 0.4, words: 4 } as const

/**
 * How far an answer is about its question, 0–1: how much of it has to do with the question and its topic, and in how
 * many words. Nothing of it grows with mere length.
 */
export function relevanceOf(reading: TurnReading): number {
  const { input, sentences } = reading
  if (sentences.length === 0) return 0
  const least = Math.min(concrete.most, concrete.perSentence * sentences.length)
  if (isOpen(input) && !hasMatter(reading.askedWords)) return 1
  const about = isOpen(input) ? openSigns(reading) ** open.chance : pointSigns(reading) ** chance
  return about * plenty(concreteIn(sentences), least)
}

function openSigns({ input, sentences, askedWords }: TurnReading): number {
  const asked = new Set(sentences.flatMap((sentence) => [...sentence.asked]))
  const shared =
    open.words * asked.size +
    open.sentences * sentences.filter((sentence) => sentence.asked.size > 0).length +
    open.topical * sentences.filter((sentence) => sentence.topical.size > 0).length
  const before = prior.sentences + Math.max(0, prior.words - askedWords)
  const share = (shared + prior.share * before) / (sentences.length + before)
  return Math.min(1, share / open.enough[asksForStory(input) ? 'story' : 'explanation'])
}

function pointSigns({ input, sentences, matches, topic }: TurnReading): number {
  const topical = new Set(sentences.flatMap((sentence) => [...sentence.topical]))
  const asked = new Set(sentences.flatMap((sentence) => [...sentence.asked]))
  const shareOf = (count: number) => count / sentences.length
  const signs =
    part.asked * shareOf(sentences.filter((sentence) => sentence.asked.size > 0).length) +
    part.topical * shareOf(sentences.filter((sentence) => sentence.topical.size > 0).length) +
    part.named * (matches.filter((match) => match.namedIn.length > 0).length / Math.max(1, matches.length)) +
    word.topic * [...topical].reduce((sum, key) => sum + Math.min(1, topic.get(key) ?? 0), 0) +
    word.asked * Math.min(word.mostAsked, asked.size)
  return Math.min(1, signs / entirely[asksForStory(input) ? 'story' : 'explanation'])
}
