import { beforeAll, expect, test } from 'vitest'
import { seedBank } from '@/db/seed/seed-bank'
import { insertInterview, insertTurns } from '@/lib/features/interviews/data'
import { getQuestionOrigin } from '@/lib/features/interviews/get-question-origin'
import { defaultPlan, type PlannedQuestion } from '@/lib/features/questions/model'
import { makeUser, openTestDatabase } from '@/lib/testing/database'

beforeAll(openTestDatabase)
beforeAll(seedBank)

const question: PlannedQuestion = {
  bankId: 'backend-slow-query',
  type: 'technical',
  difficulty: 2,
  skill: 'Databases',
  skillId: 'databases',
  text: 'A query has become slow. What do you do?',
  points: [{ text: 'Reads the execution plan', terms: ['explain'] }],
  modelAnswer: '',
  followUps: [],
  basis: { kind: 'position', quote: '' },
}

const counts = { basic: 0, technical: 1, behavioral: 0, situational: 0 }

async function asked(plan: Partial<typeof defaultPlan>) {
  const viewer = await makeUser()
  const interview = { positionId: 'backend-engineer', resumeId: null, language: 'en' as const }
  const id = await insertInterview(viewer, {
    ...interview,
    mode: 'practice',
    plan: { ...defaultPlan, counts, ...plan },
    timeLimitSeconds: null,
  })
  await insertTurns(id, [question])
  return { viewer, id }
}

test('questions that are all a plan asks for leave no gap', async () => {
  const { viewer, id } = await asked({ skills: ['databases'] })
  expect((await getQuestionOrigin(viewer, id)).gaps).toEqual([])
})

test('what a plan asks for and did not get is named, skills as people call them', async () => {
  const { viewer, id } = await asked({ counts: { ...counts, technical: 2 }, skills: ['caching'] })
  expect((await getQuestionOrigin(viewer, id)).gaps).toEqual([
    { kind: 'type', type: 'technical', wanted: 2, asked: 1 },
    { kind: 'skill', skill: 'Caching' },
  ])
})

test('it is the owner’s alone', async () => {
  const { id } = await asked({})
  await expect(getQuestionOrigin(await makeUser(), id)).rejects.toMatchObject({ code: 'not_found' })
})
