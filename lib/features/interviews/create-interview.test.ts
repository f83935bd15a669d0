import { beforeAll, describe, expect, test } from 'vitest'
import { seedBank } from '@/db/seed/seed-bank'
import { createInterview } from '@/lib/features/interviews/create-interview'
import { listInterviews } from '@/lib/features/interviews/data'
import type { NewInterview } from '@/lib/features/interviews/model'
import { createPosition } from '@/lib/features/positions/create-position'
import { addQuestion } from '@/lib/features/questions/bank/add-question'
import { defaultPlan, questionFormSchema } from '@/lib/features/questions/model'
import { makeUser, openTestDatabase } from '@/lib/testing/database'

beforeAll(openTestDatabase)
beforeAll(seedBank)

const wanted: NewInterview = {
  positionId: 'backend-engineer',
  resumeId: null,
  mode: 'practice',
  language: 'en',
  plan: defaultPlan,
  timeLimitSeconds: null,
}

describe('a new interview is refused before anything runs', () => {
  test('for somebody else\u2019s position', async () => {
    const [mei, otto] = [await makeUser(), await makeUser()]
    const positionId = await createPosition(mei, {
      language: 'en',
      category: 'general',
      title: 'Keeper',
      description: '',
      requirements: ['Likes fish'],
      skills: ['Fish keeping'],
    })
    await expect(createInterview(otto, { ...wanted, positionId })).rejects.toMatchObject({
      code: 'not_found',
    })
  })

  test('with a plan that cannot be fulfilled, and says why', async () => {
    const viewer = await makeUser()
    const plan = { ...defaultPlan, skills: ['caching'], mustNotAsk: { questions: [], skills: ['caching'] } }
    await expect(createInterview(viewer, { ...wanted, plan })).rejects.toMatchObject({
      code: 'plan_impossible',
      details: { reason: 'skill_forbidden', name: 'Caching' },
    })
    expect((await listInterviews(viewer, { locale: 'en', limit: 10 })).items).toEqual([])
  })

  test('when a question that must be asked is not in its language', async () => {
    const viewer = await makeUser()
    const question = questionFormSchema.parse({
      language: 'zh-CN',
      type: 'technical',
      difficulty: '2',
      skill: 'caching',
      text: '缓存雪崩怎么处理？',
      point1: '说明随机过期时间',
    })
    const id = await addQuestion(viewer, 'backend-engineer', question)
    const plan = { ...defaultPlan, mustAsk: [id] }
    await expect(createInterview(viewer, { ...wanted, plan })).rejects.toMatchObject({
      details: { reason: 'must_ask_missing' },
    })
  })
})
