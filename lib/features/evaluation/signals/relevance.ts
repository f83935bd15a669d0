import { asksForStory } from '@/lib/features/evaluation/signals/asks-for-story'
import { concreteIn } from '@/lib/features/evaluation/signals/depth'
import { isOpen } from '@/lib/features/evaluation/signals/open-question'
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
 * What makes an answer to an open question about it: words of the question, each up to so many and never more than half
 * of what the question has to share, and the share of sentences that have one or, which tells less, one of the background.
 */
const open = { word: 0.25, mostWords: 3, asked: 0.6, topical: 0.15, entirely: 0.75 } as const

/**
 * What an answer to an open question is about it without any word of it. It was given right after the question in a real
 * conversation, and there are words for every matter; but an answer that says much and shares nothing is rarely one.
 */
const prior = 0.12

/**
 * How far an answer is about its question, 0–1: how much of it has to do with the question and its topic, and in how
 * many words. Nothing of it grows with mere length.
 */
export function relevanceOf(reading: TurnReading): number {
  const { input, sentences } = reading
  if (sentences.length === 0) return 0
  const least = Math.min(concrete.most, concrete.perSentence * sentences.length)
  const about = isOpen(input)
    ? prior + (1 - prior) * openSigns(reading) ** chance
    : pointSigns(reading) ** chance
  return about * plenty(concreteIn(sentences), least)
}

function openSigns({ sentences, askedWords }: TurnReading): number {
  const wanted = Math.min(open.mostWords, askedWords / 2)
  if (wanted < 1) return 1
  const asked = new Set(sentences.flatMap((sentence) => [...sentence.asked]))
  const shareOf = (count: number) => count / sentences.length
  const signs =
    open.word * open.mostWords * plenty(asked.size, wanted) +
    open.asked * shareOf(sentences.filter((sentence) => sentence.asked.size > 0).length) +
    open.topical * shareOf(sentences.filter((sentence) => sentence.topical.size > 0).length)
  return Math.min(1, signs / open.entirely)
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
