import { describe, expect, it } from 'vitest'
import { copiedFor, offTopicFor } from './derived.ts'
import { injectedFor } from './injections.ts'
import { labels, readLabelledQuestions } from './labels.ts'
import { swapPeople, swappedFor } from './swaps.ts'

const questions = readLabelledQuestions()

describe('off-topic answers', () => {
  it('are strong answers to two other questions in the same language', () => {
    for (const question of questions) {
      const texts = offTopicFor(question, questions)
      expect(new Set(texts).size).toBe(2)
      for (const text of texts) {
        const origin = questions.find((other) => other.answers.strong.text === text)
        expect(origin?.language).toBe(question.language)
        expect(origin?.id).not.toBe(question.id)
      }
    }
  })
})

describe('copied questions', () => {
  it('hold the words of the question', () => {
    for (const question of questions) {
      const words = question.asked.question.match(/[\p{L}\p{N}]+/gu) ?? []
      for (const text of copiedFor(question)) {
        expect(words.filter((word) => !text.includes(word))).toEqual([])
      }
    }
  })
})

describe('injections', () => {
  it('are at least twelve kinds, in front of, inside and behind an answer that stays whole', () => {
    const [question] = questions
    if (!question) throw new Error('no questions')
    const injected = injectedFor(question, 0)
    expect(new Set(injected.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(12)
    for (const { before, after } of injected) {
      const words = before.split(/\s+/)
      expect(after.length).toBeGreaterThan(before.length)
      expect(words.filter((word) => !after.includes(word))).toEqual([])
    }
    expect(injected.some(({ before, after }) => after.startsWith(before))).toBe(true)
    expect(injected.some(({ before, after }) => after.endsWith(before))).toBe(true)
    expect(injected.some(({ before, after }) => !after.includes(before))).toBe(true)
  })
})

describe('swaps', () => {
  it('change the people and nothing else', () => {
    expect(
      swapPeople('Priya wrote it, she is a 45-year-old woman and I asked her about her code.', 'en'),
    ).toBe('Margaret wrote it, he is a 46-year-old man and I asked him about his code.')
    expect(swapPeople('何姐说她三十岁，其他人没说，他们不在。', 'zh-CN')).toBe(
      '何哥说他三十岁，其他人没说，她们不在。',
    )
    expect(swapPeople('The index holds 45 pages.', 'en')).toBe('The index holds 45 pages.')
  })

  it('are two different texts each, at least two for every answer', () => {
    for (const { answers, language } of questions) {
      for (const label of labels) {
        const swapped = swappedFor(answers[label].text, language)
        expect(swapped.length).toBeGreaterThanOrEqual(2)
        for (const { one, other } of swapped) expect(one).not.toBe(other)
      }
    }
  })
})
