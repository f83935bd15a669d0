import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/db/client'
import { interviews } from '@/db/schema/interviews'
import { positions, questions } from '@/db/schema/positions'
import { questionPlans } from '@/db/schema/question-plans'
import { users } from '@/db/schema/users'
import { seedBank } from '@/db/seed/seed-bank'
import { changePosition } from '@/lib/features/positions/change-position'
import { createPosition } from '@/lib/features/positions/create-position'
import {
  getOwnQuestion,
  getPosition,
  listOwnPositions,
  listOwnQuestions,
  listPositions,
  removeQuestion,
} from '@/lib/features/positions/data'
import { deletePosition } from '@/lib/features/positions/delete-position'
import { type PositionContent, questionFilterSchema } from '@/lib/features/positions/model'
import { searchQuestions } from '@/lib/features/positions/search-questions'
import { addQuestion } from '@/lib/features/questions/bank/add-question'
import { bankForPosition } from '@/lib/features/questions/bank/bank-for-position'
import { changeQuestion } from '@/lib/features/questions/bank/change-question'
import { getPlan, listPlans, removePlan } from '@/lib/features/questions/data'
import { defaultPlan, planFormSchema, questionFormSchema } from '@/lib/features/questions/model'
import { planForPosition } from '@/lib/features/questions/plans/plan-for-position'
import { changePlan, savePlan } from '@/lib/features/questions/plans/save-plan'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { makeUser, openTestDatabase } from '@/lib/testing/database'

beforeAll(openTestDatabase)
beforeAll(seedBank)

let mei: Viewer
let otto: Viewer
beforeAll(async () => {
  mei = await makeUser('Mei')
  otto = await makeUser('Otto')
})

const secret = 'Zebrafish platform lead'

const content: PositionContent = {
  language: 'en',
  category: 'internet',
  title: secret,
  description: 'Runs the platform of an aquarium.',
  requirements: ['Five years of Go and PostgreSQL', 'On-call experience'],
  skills: ['Go', 'PostgreSQL', 'Fish keeping'],
}

const question = (change: Record<string, string> = {}) =>
  questionFormSchema.parse({
    language: 'en',
    type: 'technical',
    difficulty: '4',
    skill: 'databases',
    text: `How would you keep the ${secret} tables small?`,
    point1: 'Explains partitioning by month and its limits',
    point2: 'Names a retention period',
    terms2: 'retention, 90 days',
    ...change,
  })

const planForm = (change: Record<string, string> = {}) =>
  planFormSchema.parse({
    name: 'Second round',
    positionId: 'backend-engineer',
    basic: '0',
    technical: '3',
    behavioral: '1',
    situational: '0',
    easiest: '1',
    hardest: '5',
    ...change,
  })

const notFound = { code: 'not_found' }

describe('a position of one\u2019s own', () => {
  test('is seen by its owner beside the built-in ones, and by nobody else', async () => {
    const id = await createPosition(mei, content)
    const position = await getPosition(mei, 'zh-CN', id)
    expect(position).toMatchObject({
      own: true,
      language: 'en',
      title: secret,
      requirements: content.requirements,
    })
    expect((await listPositions(mei, 'en'))[0]?.id).toBe(id)
    expect((await listPositions(otto, 'en')).map((each) => each.id)).not.toContain(id)
    await expect(getPosition(otto, 'en', id)).rejects.toMatchObject(notFound)
    await expect(bankForPosition(otto, 'en', id)).rejects.toMatchObject(notFound)
    await expect(changePosition(otto, id, content)).rejects.toMatchObject(notFound)
    await expect(deletePosition(otto, id)).rejects.toMatchObject(notFound)
    await expect(addQuestion(otto, id, question({ skill: 'go' }))).rejects.toMatchObject(notFound)
    await expect(savePlan(otto, 'en', planForm({ positionId: id }))).rejects.toMatchObject(notFound)
  })

  test('is encrypted where it lies', async () => {
    await createPosition(mei, content)
    const raw = JSON.stringify(await db().execute('select * from positions where owner_id is not null'))
    expect(raw).toContain('sealed')
    expect(raw).not.toContain('Zebrafish')
    expect(raw).not.toContain('aquarium')
  })

  test('has its skills in both languages where they are known, and changes with its form', async () => {
    const id = await createPosition(mei, {
      ...content,
      skills: ['敏捷开发', 'Fish keeping'],
      language: 'zh-CN',
    })
    const names = async (locale: 'en' | 'zh-CN') =>
      (await getPosition(mei, locale, id)).skills.map(({ name }) => name)
    expect(await names('zh-CN')).toEqual(['敏捷开发', 'Fish keeping'])
    expect(await names('en')).toEqual(['Agile', 'Fish keeping'])
    await changePosition(mei, id, { ...content, title: 'Keeper' })
    expect((await getPosition(mei, 'en', id)).title).toBe('Keeper')
  })

  test('borrows what built-in positions ask about its skills first, and general questions', async () => {
    const id = await createPosition(mei, content)
    const { bank } = await bankForPosition(mei, 'en', id)
    const aboutData = bank.filter(({ skill }) => skill === 'postgresql')
    expect(aboutData.length).toBeGreaterThan(0)
    expect(aboutData.every(({ borrowedFrom, skillName }) => borrowedFrom && skillName === 'PostgreSQL')).toBe(
      true,
    )
    expect(bank[0]?.skill).toMatch(/^(go|postgresql)$/)
    for (const type of ['technical', 'behavioral'] as const) {
      expect(bank.filter((each) => each.type === type).length).toBeGreaterThanOrEqual(5)
    }
    expect(new Set(bank.map((each) => each.id)).size).toBe(bank.length)
  })

  test('goes with its questions and plans when it is deleted', async () => {
    const id = await createPosition(mei, content)
    const asked = await addQuestion(mei, id, question({ skill: 'go' }))
    const plan = await savePlan(mei, 'en', planForm({ positionId: id }))
    await deletePosition(mei, id)
    await expect(getPosition(mei, 'en', id)).rejects.toMatchObject(notFound)
    await expect(getOwnQuestion(mei, asked)).rejects.toMatchObject(notFound)
    await expect(getPlan(mei, plan)).rejects.toMatchObject(notFound)
    const [row] = await db().select().from(positions).where(eq(positions.id, id))
    expect(row).toMatchObject({
      title: { en: secret },
      description: { en: '' },
      requirements: [],
      skills: [],
    })
  })

  test('outlives a new run of the seed, and so do own questions on built-in positions', async () => {
    const person = await makeUser()
    const id = await createPosition(person, content)
    const asked = await addQuestion(person, 'backend-engineer', question())
    await db().execute('delete from seeds')
    await seedBank()
    expect((await getPosition(person, 'en', id)).title).toBe(secret)
    expect((await getOwnQuestion(person, asked)).positionId).toBe('backend-engineer')
  })
})

describe('a question of one\u2019s own', () => {
  test('has terms for every point: its author\u2019s, else its own words', async () => {
    const id = await addQuestion(mei, 'backend-engineer', question())
    expect((await getOwnQuestion(mei, id)).points).toEqual([
      { text: 'Explains partitioning by month and its limits', terms: ['partitioning'] },
      { text: 'Names a retention period', terms: ['retention', '90 days'] },
    ])
    const chinese = question({
      language: 'zh-CN',
      text: '怎么分表？',
      point1: '说明按月分区的方案',
      point2: '',
    })
    const other = await addQuestion(mei, 'backend-engineer', chinese)
    expect((await getOwnQuestion(mei, other)).points).toEqual([
      { text: '说明按月分区的方案', terms: [expect.stringContaining('分区'), '方案'] },
    ])
  })

  test('is asked in its own language only, and found by its owner only', async () => {
    const person = await makeUser()
    const id = await addQuestion(person, 'backend-engineer', question())
    const asked = async (viewer: Viewer, locale: 'en' | 'zh-CN') =>
      (await bankForPosition(viewer, locale, 'backend-engineer')).bank.map((each) => each.id)
    expect(await asked(person, 'en')).toContain(id)
    expect(await asked(person, 'zh-CN')).not.toContain(id)
    expect(await asked(otto, 'en')).not.toContain(id)
    const filter = questionFilterSchema.parse({ words: 'zebrafish' })
    const found = await searchQuestions(person, 'zh-CN', filter, 20)
    expect(found.items).toMatchObject([{ id, own: true, shownIn: 'en', positionId: 'backend-engineer' }])
    expect((await searchQuestions(otto, 'en', filter, 20)).items.map((each) => each.id)).not.toContain(id)
  })

  test('is changed and deleted by nobody else', async () => {
    const id = await addQuestion(mei, 'backend-engineer', question())
    await expect(getOwnQuestion(otto, id)).rejects.toMatchObject(notFound)
    await expect(changeQuestion(otto, id, question())).rejects.toMatchObject(notFound)
    await expect(removeQuestion(otto, id)).rejects.toMatchObject(notFound)
    await changeQuestion(mei, id, question({ text: 'And now?' }))
    expect((await getOwnQuestion(mei, id)).text).toBe('And now?')
    await removeQuestion(mei, id)
    await expect(getOwnQuestion(mei, id)).rejects.toMatchObject(notFound)
  })

  test('cannot take the place of a built-in one, or be about a skill the position does not have', async () => {
    const [builtIn] = (await getPosition(mei, 'en', 'backend-engineer')).questions
    await expect(changeQuestion(mei, builtIn?.id ?? '', question())).rejects.toMatchObject(notFound)
    await expect(removeQuestion(mei, builtIn?.id ?? '')).rejects.toMatchObject(notFound)
    await expect(addQuestion(mei, 'backend-engineer', question({ skill: 'cooking' }))).rejects.toMatchObject({
      code: 'bad_input',
    })
  })

  test('without any point is no question', () => {
    const form = { language: 'en', type: 'basic', difficulty: '1', skill: 'x', text: 'Why?', point1: ' ' }
    expect(questionFormSchema.safeParse(form).success).toBe(false)
  })
})

describe('a saved plan', () => {
  test('keeps its numbers and rules by name, for its owner', async () => {
    const { questions: asked } = await getPosition(mei, 'en', 'backend-engineer')
    const technical = asked.filter(({ type }) => type === 'technical')
    const first = technical.find(({ difficulty }) => difficulty === 3)
    const second = technical.find(({ id, difficulty }) => id !== first?.id && difficulty === 4)
    const covered = first?.skill ?? ''
    const rules = {
      [`skill:${covered}`]: 'cover',
      [`question:${first?.id}`]: 'ask',
      [`question:${second?.id}`]: 'avoid',
    }
    const id = await savePlan(mei, 'en', planForm({ ...rules, share3: '2', share4: '1' }))
    const saved = await getPlan(mei, id)
    expect(saved).toMatchObject({ name: 'Second round', positionId: 'backend-engineer' })
    expect(saved.plan).toEqual({
      counts: { basic: 0, technical: 3, behavioral: 1, situational: 0 },
      difficulty: { min: 1, max: 5 },
      shares: [0, 0, 2, 1, 0],
      skills: [covered],
      mustAsk: [first?.id],
      mustNotAsk: { questions: [second?.id], skills: [] },
    })
    await changePlan(mei, 'en', id, planForm({ name: 'Third round', technical: '4' }))
    expect(await getPlan(mei, id)).toMatchObject({
      name: 'Third round',
      plan: { counts: { technical: 4 }, shares: null },
    })
    for (const attack of [
      () => getPlan(otto, id),
      () => changePlan(otto, 'en', id, planForm()),
      () => removePlan(otto, id),
      () => planForPosition(otto, id, 'backend-engineer'),
    ]) {
      await expect(attack()).rejects.toMatchObject(notFound)
    }
    await removePlan(mei, id)
    await expect(getPlan(mei, id)).rejects.toMatchObject(notFound)
  })

  test('is used for its own position only; one without rules for any', async () => {
    const tied = await savePlan(mei, 'en', planForm({ 'skill:caching': 'cover' }))
    const free = await savePlan(mei, 'en', planForm({ positionId: '' }))
    await expect(planForPosition(mei, tied, 'math-teacher')).rejects.toMatchObject({
      code: 'plan_impossible',
      details: { reason: 'skill_missing' },
    })
    expect((await planForPosition(mei, free, 'math-teacher')).counts.technical).toBe(3)
    expect((await planForPosition(mei, tied, 'backend-engineer')).skills).toEqual(['caching'])
  })

  test.each<{ change: Record<string, string>; refusal: object }>([
    { change: { technical: '0', behavioral: '0' }, refusal: { code: 'plan_size' } },
    { change: { positionId: '', 'skill:caching': 'cover' }, refusal: { code: 'bad_input' } },
    {
      change: { 'skill:caching': 'cover', technical: '0', behavioral: '1' },
      refusal: { code: 'plan_impossible', details: { reason: 'skill_without_questions', name: 'Caching' } },
    },
    {
      change: { 'question:gone': 'ask' },
      refusal: { code: 'plan_impossible', details: { reason: 'must_ask_missing' } },
    },
  ])('that cannot be is refused: $refusal', async ({ change, refusal }) => {
    await expect(savePlan(mei, 'en', planForm(change))).rejects.toMatchObject(refusal)
  })
})

test('an account takes its positions, questions and plans with it', async () => {
  const leaving = await makeUser()
  const id = await createPosition(leaving, content)
  await addQuestion(leaving, id, question({ skill: 'go' }))
  await savePlan(leaving, 'en', planForm())
  const held = { userId: leaving.userId, positionId: id, mode: 'practice', language: 'en' } as const
  await db()
    .insert(interviews)
    .values({ ...held, plan: defaultPlan })
  expect(await listOwnPositions(leaving)).toHaveLength(1)
  expect(await listOwnQuestions(leaving)).toHaveLength(1)
  expect(await listPlans(leaving)).toHaveLength(1)
  await db().delete(users).where(eq(users.id, leaving.userId))
  expect(await db().select().from(positions).where(eq(positions.ownerId, leaving.userId))).toEqual([])
  expect(await db().select().from(questions).where(eq(questions.ownerId, leaving.userId))).toEqual([])
  expect(await db().select().from(interviews).where(eq(interviews.userId, leaving.userId))).toEqual([])
  expect(await db().select().from(questionPlans).where(eq(questionPlans.userId, leaving.userId))).toEqual([])
})
