import { describe, expect, it } from 'vitest'
import { locales } from '@/lib/core/locale'
import { labels, readLabelledQuestions } from './labels.ts'

const questions = readLabelledQuestions()

describe('the labelled answers', () => {
  it('are at least 264 texts on at least 60 questions, each question once', () => {
    const verbose = questions.filter((question) => question.verbose)
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length)
    expect(questions.length).toBeGreaterThanOrEqual(60)
    expect(questions.length * labels.length + verbose.length).toBeGreaterThanOrEqual(264)
  })

  it.each(locales)('are half in %s, of every position and question type', (language) => {
    const part = questions.filter((question) => question.language === language)
    expect(part.length * 2).toBe(questions.length)
    const every = (key: 'position' | 'type') => new Set(questions.map((question) => question[key]))
    expect(new Set(part.map(({ position }) => position))).toEqual(every('position'))
    expect(new Set(part.map(({ type }) => type))).toEqual(every('type'))
  })

  it('are never used twice, and are in the language they say', () => {
    const texts = questions.flatMap(({ answers, verbose }) => [
      ...labels.map((label) => answers[label].text),
      ...(verbose ? [verbose] : []),
    ])
    expect(new Set(texts).size).toBe(texts.length)
    for (const { id, language, answers } of questions) {
      for (const label of labels) {
        expect(/\p{Script=Han}/u.test(answers[label].text), `${id} ${label}`).toBe(language === 'zh-CN')
      }
    }
  })

  it('have scores in the order of their labels', () => {
    for (const { id, answers } of questions) {
      expect(answers.strong.score, id).toBeGreaterThan(answers.middling.score)
      expect(answers.short.score, id).toBeGreaterThan(answers.weak.score)
      expect(answers.middling.score, id).toBeGreaterThan(answers.weak.score)
    }
  })

  it('do not copy the model answer', () => {
    for (const { id, asked, answers, language } of questions) {
      const size = language === 'en' ? 45 : 20
      for (const label of labels) {
        expect(sharedPassage(answers[label].text, asked.modelAnswer, size), `${id} ${label}`).toBeNull()
      }
    }
  })
})

/** A passage of a number of characters that both texts hold, or null. */
function sharedPassage(one: string, other: string, size: number): string | null {
  for (let at = 0; at + size <= one.length; at++) {
    const passage = one.slice(at, at + size)
    if (other.includes(passage)) return passage
  }
  return null
}
