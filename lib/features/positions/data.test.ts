import { beforeAll, describe, expect, test } from 'vitest'
import { seedBank } from '@/db/seed/seed-bank'
import { getPosition, listPositions } from '@/lib/features/positions/data'
import { categories } from '@/lib/features/positions/model'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { makeUser, openTestDatabase } from '@/lib/testing/database'

beforeAll(openTestDatabase)
beforeAll(seedBank)

let viewer: Viewer
beforeAll(async () => {
  viewer = await makeUser()
})

describe('positions of the bank', () => {
  test('there are two of each field or more, with their number of questions', async () => {
    const listed = await listPositions(viewer, 'en')
    const fields = Map.groupBy(listed, (position) => position.category)
    expect([...fields.keys()].sort()).toEqual([...categories].sort())
    for (const positions of fields.values()) expect(positions.length).toBeGreaterThanOrEqual(2)
    for (const position of listed) {
      expect(position.questionCount).toBe((await getPosition(viewer, 'en', position.id)).questions.length)
    }
  })

  test('a position is read in the language asked for, its skills recognised in both', async () => {
    const english = await getPosition(viewer, 'en', 'backend-engineer')
    const chinese = await getPosition(viewer, 'zh-CN', 'backend-engineer')
    expect(chinese.title).toMatch(/\p{Script=Han}/u)
    expect(english.title).not.toMatch(/\p{Script=Han}/u)
    expect(english.skills.map((skill) => skill.aliases)).toEqual(chinese.skills.map((skill) => skill.aliases))
    expect(chinese.questions.map((question) => question.id)).toEqual(
      english.questions.map((question) => question.id),
    )
    for (const question of [...english.questions, ...chinese.questions]) {
      expect(english.skills.map((skill) => skill.id)).toContain(question.skill)
      expect(question.points.every((point) => point.terms.length > 0)).toBe(true)
    }
  })

  test('an unknown position is not found', async () => {
    await expect(getPosition(viewer, 'en', 'astronaut')).rejects.toMatchObject({ code: 'not_found' })
  })
})
