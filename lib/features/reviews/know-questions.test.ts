import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { seedBank } from '@/db/seed/seed-bank'
import type { Review } from '@/lib/features/reviews/data'
import { knowQuestions } from '@/lib/features/reviews/know-questions'
import type { FoundTurn } from '@/lib/features/reviews/transcripts/schema'
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
    const known = await knowQuestions(found, { review, bank: [], before: [] }, AbortSignal.timeout(10_000))
    expect(known.engine).toBe('offline')
    const [incident, wines] = known.questions
    expect(incident).toMatchObject({ points: [], modelAnswer: '' })
    expect(incident?.background?.join(' ')).toMatch(/roll/i)
    expect(wines?.background).toEqual([])
  })
})
