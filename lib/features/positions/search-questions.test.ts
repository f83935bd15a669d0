import { beforeAll, describe, expect, test } from 'vitest'
import { seedBank } from '@/db/seed/seed-bank'
import { getPosition, listPositions } from '@/lib/features/positions/data'
import { type QuestionFilter, questionFilterSchema } from '@/lib/features/positions/model'
import { searchQuestions } from '@/lib/features/positions/search-questions'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { makeUser, openTestDatabase } from '@/lib/testing/database'

beforeAll(openTestDatabase)
beforeAll(seedBank)

let viewer: Viewer
beforeAll(async () => {
  viewer = await makeUser()
})

const search = (filter: Partial<QuestionFilter>, locale: 'en' | 'zh-CN' = 'en', limit = 1_000) =>
  searchQuestions(viewer, locale, { ...questionFilterSchema.parse({}), ...filter }, limit)

const ids = ({ items }: Awaited<ReturnType<typeof search>>) => items.map(({ id }) => id)

describe('searching the bank', () => {
  test('shows everything when nothing is asked for', async () => {
    const positions = await listPositions(viewer, 'en')
    const all = positions.reduce((sum, { questionCount }) => sum + questionCount, 0)
    expect((await search({})).total).toBe(all)
  })

  test('finds a question by words of either language, whichever language is read', async () => {
    const chinese = await search({ words: '幂等' }, 'en')
    expect(chinese.total).toBeGreaterThan(0)
    expect(chinese.items[0]?.text).not.toMatch(/\p{Script=Han}/u)
    const english = await search({ words: 'IDEMPOTENT' }, 'zh-CN')
    expect(english.total).toBeGreaterThan(0)
    expect(english.items[0]?.text).toMatch(/\p{Script=Han}/u)
  })

  test('wants every word, and is not misled by width and case', async () => {
    const wide = await search({ words: 'ｒｅｄｉｓ' })
    expect(wide.total).toBeGreaterThan(0)
    expect(ids(wide)).toEqual(ids(await search({ words: 'Redis' })))
    expect((await search({ words: 'Redis zzz' })).total).toBe(0)
    expect((await search({ words: '，。' })).total).toBe((await search({})).total)
  })

  test('narrows by position, type, difficulty and skill, all at once', async () => {
    const { questions } = await getPosition(viewer, 'en', 'backend-engineer')
    const [one] = questions
    if (!one) throw new Error('the bank is empty')
    const { type, difficulty, skill } = one
    const found = await search({
      position: 'backend-engineer',
      type,
      difficulty,
      skill: `backend-engineer.${skill}`,
    })
    const expected = questions.filter(
      (each) => each.type === type && each.difficulty === difficulty && each.skill === skill,
    )
    expect(ids(found)).toEqual(expected.map(({ id }) => id))
    expect((await search({ position: 'math-teacher', skill: `backend-engineer.${skill}` })).total).toBe(0)
    expect((await search({ own: '1' })).total).toBe(0)
  })

  test('goes through all pages by key, without repeating or leaving out any', async () => {
    const whole = ids(await search({ type: 'behavioral' }))
    const paged: string[] = []
    let after: string | undefined
    do {
      const page = await search({ type: 'behavioral', after }, 'en', 7)
      paged.push(...ids(page))
      after = page.next ?? undefined
    } while (after)
    expect(paged).toEqual(whole)
    await expect(search({ after: 'no-such-question' })).rejects.toMatchObject({ code: 'not_found' })
  })

  test('takes what an address says wrongly as not said', () => {
    const filter = questionFilterSchema.parse({
      type: 'x',
      difficulty: '9',
      words: 'a'.repeat(500),
      own: '7',
    })
    expect(filter).toEqual(questionFilterSchema.parse({}))
  })
})
