import { describe, expect, test } from 'vitest'
import { readBank } from '@/db/seed/seed-bank'
import { checkGenerated } from '@/lib/features/questions/ai/generate-questions/check'
import { generateOffline } from '@/lib/features/questions/ai/generate-questions/offline'
import type { GenerationInput } from '@/lib/features/questions/ai/generate-questions/schema'
import { defaultPlan, plannedCount } from '@/lib/features/questions/model'

function inputFor(positionId: string, language: 'en' | 'zh-CN', facts: string[] = []): GenerationInput {
  const file = readBank().find((candidate) => candidate.id === positionId)
  if (!file) throw new Error(`no position ${positionId}`)
  return {
    language,
    plan: defaultPlan,
    position: {
      title: file.title[language],
      requirements: file.requirements.map((requirement) => requirement[language]),
      skills: file.skills.map((skill) => ({
        id: skill.id,
        name: skill.name[language],
        aliases: [...skill.aliases.en, ...skill.aliases['zh-CN']],
      })),
    },
    facts: facts.map((text) => ({ section: 'work', text })),
    bank: file.questions.map((question) => ({
      ...question,
      text: question.question[language],
      points: question.points.map((point) => ({ text: point.text[language], terms: point.terms[language] })),
      modelAnswer: question.modelAnswer[language],
      followUps: question.followUps.map((followUp) => followUp[language]),
    })),
    avoid: [],
  }
}

describe('questions by rule', () => {
  for (const file of readBank()) {
    for (const language of ['en', 'zh-CN'] as const) {
      test(`the bank of ${file.id} fills the default plan in ${language}`, () => {
        const { questions } = generateOffline(inputFor(file.id, language))
        expect(questions).toHaveLength(plannedCount(defaultPlan))
        expect(questions.map((question) => question.type)).toEqual([
          ...Array(5).fill('technical'),
          ...Array(3).fill('behavioral'),
        ])
        const technical = questions.slice(0, 5).map((question) => question.difficulty)
        expect(technical).toEqual([...technical].sort())
        expect(new Set(questions.map((question) => question.bankId)).size).toBe(questions.length)
      })
    }
  }

  test('a fact of the resume is quoted in a question about the skill it shows, and only once', () => {
    const fact = 'Moved the order tables to PostgreSQL and cut slow queries by 40%'
    const { questions } = generateOffline(inputFor('backend-engineer', 'en', [fact]))
    const tied = questions.filter((question) => question.basis.kind === 'resume')
    expect(tied).toHaveLength(1)
    expect(tied[0]?.text).toContain(fact)
    expect(tied[0]?.skill).toBe('Databases')
  })

  test('questions asked lately give way to others', () => {
    const input = inputFor('backend-engineer', 'en')
    const first = generateOffline(input).questions.map((question) => question.bankId)
    const avoid = first.filter((id) => id !== null)
    const again = generateOffline({ ...input, avoid }).questions.map((question) => question.bankId)
    const fresh = again.filter((id) => id !== null && !avoid.includes(id))
    // The bank has one technical and one behavioral question more than the plan asks.
    expect(fresh.length).toBeGreaterThanOrEqual(2)
  })
})

describe('questions by an AI service', () => {
  const input = inputFor('backend-engineer', 'en', ['Built the payment gateway of a bookshop in Go'])
  const good = (text: string, type: 'technical' | 'behavioral', quote: string) => ({
    bankId: null,
    type,
    difficulty: 3,
    skill: 'Databases',
    text,
    points: [
      { text: 'one', terms: ['one'] },
      { text: 'two', terms: ['two'] },
    ],
    modelAnswer: 'An answer.',
    followUps: ['Why?', 'How?'],
    basis: { kind: 'resume' as const, quote },
  })
  const texts = [
    'How did the payment gateway make a charge idempotent?',
    'Which database indexes carried the bookshop catalogue?',
    'Walk me through deployment and rollback of that service.',
    'What would you monitor at night, and where is the alarm threshold?',
  ]

  test('a basis that the resume does not contain, and a repetition, are dropped and filled from the bank', () => {
    const quote = 'built the payment  gateway'
    const output = {
      questions: [
        ...texts.map((text) => good(text, 'technical', quote)),
        good('Tell me about leading forty people.', 'technical', 'Led a team of forty at a bank'),
        good(texts[0] ?? '', 'behavioral', quote),
      ],
    }
    const { questions } = checkGenerated(output, input)
    expect(questions).toHaveLength(8)
    expect(questions.filter((question) => question.bankId === null).map((q) => q.text)).toEqual(texts)
  })

  test('too little that fits is sent back to be repaired', () => {
    const output = { questions: texts.slice(0, 3).map((text) => good(text, 'technical', 'not there')) }
    expect(() => checkGenerated(output, input)).toThrow(/copied word for word/)
  })
})
