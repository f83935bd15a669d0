import { beforeAll, beforeEach, expect, test } from 'vitest'
import { db } from '@/db/client'
import { evaluations } from '@/db/schema/evaluations'
import { interviews, turns } from '@/db/schema/interviews'
import { positions } from '@/db/schema/positions'
import { reports } from '@/db/schema/reports'
import { defaultPlan } from '@/lib/features/questions/model'
import { getTrend } from '@/lib/features/reports/data'
import { sampleReport } from '@/lib/features/reports/sample-report/sample-report'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { makeUser, openTestDatabase } from '@/lib/testing/database'

const scores = { knowledge: 60, skillMatch: 50, expression: 70, logic: 40, innovation: null, composure: 55 }

beforeAll(openTestDatabase)
beforeAll(async () => {
  const row = { category: 'internet' as const, description: {}, requirements: [], skills: [] }
  await db()
    .insert(positions)
    .values([
      { ...row, id: 'backend', title: { en: 'Back-end engineer', 'zh-CN': '后端工程师' } },
      { ...row, id: 'sales', title: { en: 'Sales', 'zh-CN': '销售' } },
    ])
})

let viewer: Viewer
beforeEach(async () => {
  viewer = await makeUser()
})

/** A report of an interview held on a day of November. @returns its id */
async function held(
  day: number,
  overall: number | null,
  { positionId = 'backend', rubricVersion = '4' } = {},
) {
  const [interview] = await db()
    .insert(interviews)
    .values({
      userId: viewer.userId,
      positionId,
      mode: 'practice',
      status: 'completed',
      language: 'en',
      plan: defaultPlan,
      startedAt: new Date(Date.UTC(2026, 10, day)),
    })
    .returning({ id: interviews.id })
  const [question] = sampleReport('en').turns
  if (!interview || !question) throw new Error('the interview was not stored')
  const [turn] = await db()
    .insert(turns)
    .values({ interviewId: interview.id, index: 0, status: 'closed', question: question.question })
    .returning({ id: turns.id })
  if (!turn) throw new Error('the turn was not stored')
  await db()
    .insert(evaluations)
    .values({ turnId: turn.id, status: 'scored', score: overall, engine: 'offline', rubricVersion })
  const [report] = await db()
    .insert(reports)
    .values({ interviewId: interview.id, overall, dimensions: scores })
    .returning({ id: reports.id })
  if (!report) throw new Error('the report was not stored')
  return report.id
}

test('shows the interviews up to this one, oldest first, in the language of the reader', async () => {
  const [second, first] = [await held(9, 65), await held(2, 50)]
  await held(20, 90)
  const trend = await getTrend(viewer, second, 'zh-CN')
  expect(trend?.points).toEqual([
    {
      reportId: first,
      startedAt: new Date(Date.UTC(2026, 10, 2)),
      positionTitle: '后端工程师',
      overall: 50,
      dimensions: scores,
    },
    expect.objectContaining({ reportId: second, overall: 65 }),
  ])
  expect(trend?.samePosition).toBe(true)
})

test('a first interview has none', async () => {
  expect(await getTrend(viewer, await held(2, 50), 'en')).toBeNull()
})

test('what has no score and what another rubric judged is not compared', async () => {
  await held(1, 40, { rubricVersion: '3' })
  await held(2, null)
  const id = await held(3, 60)
  expect(await getTrend(viewer, id, 'en')).toBeNull()
  const next = await held(4, 70, { positionId: 'sales' })
  const trend = await getTrend(viewer, next, 'en')
  expect(trend).toMatchObject({ samePosition: false, otherRubric: 1 })
  expect(trend?.points.map(({ reportId }) => reportId)).toEqual([id, next])
})

test('holds nothing of other people, and another’s report is not found', async () => {
  const others = await held(1, 90)
  viewer = await makeUser()
  expect(await getTrend(viewer, await held(2, 50), 'en')).toBeNull()
  await expect(getTrend(viewer, others, 'en')).rejects.toMatchObject({ code: 'not_found' })
})
