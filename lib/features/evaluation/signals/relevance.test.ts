import { describe, expect, it } from 'vitest'
import { asksForStory } from '@/lib/features/evaluation/signals/asks-for-story'
import { readTurn } from '@/lib/features/evaluation/signals/read-turn'
import { relevanceOf } from '@/lib/features/evaluation/signals/relevance'

const asked = {
  language: 'en' as const,
  question: 'How do you keep a cache consistent with the database?',
  type: 'technical' as const,
  difficulty: 3,
  skill: 'caching',
  points: [
    { text: 'Deletes the key after the write is committed', terms: ['invalidate', 'delete the key'] },
    { text: 'Bounds staleness by an expiry time', terms: ['TTL', 'expiry'] },
  ],
  modelAnswer: '',
}

function relevance(text: string): number {
  return relevanceOf(readTurn({ ...asked, answers: [{ to: asked.question, text }] }))
}

describe('relevanceOf', () => {
  it('tells an answer from talk and from another answer', () => {
    const answer = relevance(
      'After the write I invalidate the key, because the cache is stale then. A TTL bounds the rest.',
    )
    expect(answer).toBeGreaterThan(0.8)
    expect(
      relevance('Well, teamwork is important and I always try my best in everything that I do.'),
    ).toBeLessThan(0.1)
    expect(
      relevance('I taught fractions with a cake. The class of 30 was loud, so I split it in four groups.'),
    ).toBeLessThan(0.1)
  })

  it('does not grow when more is said about something else', () => {
    const about = 'I invalidate the key.'
    expect(relevance(`${about} ${'I taught fractions with a cake. '.repeat(6)}`)).toBeLessThanOrEqual(
      relevance(about),
    )
  })

  it('knows questions that want an experience', () => {
    expect(asksForStory({ type: 'basic', question: 'Describe one service you have worked on.' })).toBe(true)
    expect(asksForStory({ type: 'basic', question: '请介绍一个你负责过的项目。' })).toBe(true)
    expect(asksForStory({ type: 'basic', question: 'What is a balanced tree?' })).toBe(false)
    expect(asksForStory({ type: 'technical', question: 'Describe how you would test it.' })).toBe(false)
  })
})
