import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { seedBank } from '@/db/seed/seed-bank'
import { type StandInProvider, startProvider } from '@/e2e/fixtures/provider/server'
import { readEnv } from '@/lib/core/env'
import type { Review } from '@/lib/features/reviews/data'
import { knowQuestions } from '@/lib/features/reviews/know-questions'
import { planTurns } from '@/lib/features/reviews/plan-turns'
import type { FoundTurn } from '@/lib/features/reviews/transcripts/schema'
import { type Engine, readEngines } from '@/lib/platform/ai/providers'
import { makeUser, openTestDatabase } from '@/lib/testing/database'

beforeAll(openTestDatabase)
beforeAll(seedBank)

let review: Review
beforeEach(async () => {
  const { userId } = await makeUser()
  review = { userId, language: 'en', positionTitle: 'Back-end engineer' } as Review
})

function turnOf(text: string): FoundTurn {
  return {
    bankId: null,
    type: 'technical',
    difficulty: 3,
    skill: '',
    utterances: [{ kind: 'question', text, lines: [], startMs: null, endMs: null }],
  }
}

describe('questions that the bank does not have', () => {
  it('keep what the banks say of their matter when no model describes them', async () => {
    const found = [
      turnOf(
        'When production goes down because of a change you released, what do you do first in the incident?',
      ),
      turnOf('Which wines go with oysters?'),
    ]
    const known = await knowQuestions(found, { review, bank: [], before: [] }, { engines: [] })
    expect(known.engine).toBe('offline')
    const [incident, wines] = known.questions
    expect(incident).toMatchObject({ points: [], modelAnswer: '' })
    expect(incident?.background?.join(' ')).toMatch(/roll/i)
    expect(wines?.background).toEqual([])
  })
})

describe('with a model', () => {
  let provider: StandInProvider
  let engines: Engine[]
  beforeAll(async () => {
    provider = await startProvider()
    engines = readEngines(readEnv({ OPENAI_BASE_URL: provider.url, OPENAI_MODEL: 'writes' })).writer
    return () => provider.close()
  })
  beforeEach(() => provider.clear())

  const described = (number: number) => ({
    number,
    type: 'behavioral',
    difficulty: 2,
    skill: 'Hospitality',
    points: [{ text: 'names a dry white', terms: ['Muscadet', 'Chablis'] }],
    modelAnswer: 'A Muscadet, because it is dry and salty.',
  })
  const wines = turnOf('Which wines go with oysters?')
  const cheese = turnOf('Which cheese comes after them?')

  it('says what good answers contain; a question nobody described keeps what the rules know', async () => {
    provider.respond(() => ({ questions: [described(1), described(1), described(7)] }))
    const known = await knowQuestions([wines, cheese], { review, bank: [], before: [] }, { engines })
    expect(known.engine).toBe('127.0.0.1/writes')
    expect(known.questions[0]).toMatchObject({
      skill: 'Hospitality',
      points: [{ text: 'names a dry white' }],
    })
    expect(known.questions[1]).toMatchObject({ type: 'technical', points: [] })
    expect(provider.exchanges).toHaveLength(1)
  })

  it('is not asked again about a question whose answer alone was corrected', async () => {
    provider.respond(() => ({ questions: [described(1)] }))
    const first = await knowQuestions([wines], { review, bank: [], before: [] }, { engines })
    const { turns: before } = planTurns({ turns: [wines], asides: [] }, [], first.questions)
    const answer = { kind: 'answer' as const, text: 'Chablis.', lines: [], startMs: null, endMs: null }
    const corrected = { ...wines, utterances: [...wines.utterances, answer] }
    const again = await knowQuestions([corrected], { review, bank: [], before }, { engines })
    expect(again.questions).toMatchObject([{ skill: 'Hospitality' }])
    expect(provider.exchanges).toHaveLength(1)
  })

  it('is asked for many questions in several calls at once', async () => {
    provider.respond(() => ({ questions: [1, 2, 3, 4, 5, 6].map(described) }))
    const many = Array.from({ length: 14 }, (_, at) => turnOf(`Which wine goes with dish number ${at}?`))
    const known = await knowQuestions(many, { review, bank: [], before: [] }, { engines })
    expect(known.questions.every(({ points }) => points.length === 1)).toBe(true)
    expect(provider.exchanges).toHaveLength(7)
  })

  it('that refuses stops nothing: the rules go on, and it is said why', async () => {
    provider.always('401')
    const known = await knowQuestions([wines], { review, bank: [], before: [] }, { engines })
    expect(known).toMatchObject({ engine: 'offline', fallback: 'bad_request', questions: [{ points: [] }] })
  })
})
