import { and, eq, isNotNull, sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { db } from '@/db/client'
import { interviews } from '@/db/schema/interviews'
import { questionGenerations } from '@/db/schema/question-generations'
import { seedBank } from '@/db/seed/seed-bank'
import { type StandInProvider, startProvider } from '@/e2e/fixtures/provider/server'
import { bankForPosition } from '@/lib/features/questions/bank/bank-for-position'
import { planQuestions } from '@/lib/features/questions/choosing/plan-questions'
import { listGenerations } from '@/lib/features/questions/data'
import { defaultPlan, type QuestionPlan, questionPlanSchema } from '@/lib/features/questions/model'
import { checkPlan } from '@/lib/features/questions/plans/check-plan'
import { emptyContent, type ResumeContent } from '@/lib/features/resumes/model'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { makeUser, openTestDatabase } from '@/lib/testing/database'

const line = 'Moved the order tables to PostgreSQL and cut slow queries by 40%'
const resume: ResumeContent = {
  ...emptyContent,
  work: [
    {
      name: 'Shop',
      position: 'Engineer',
      location: '',
      startDate: '',
      endDate: '',
      summary: '',
      highlights: [line],
    },
  ],
}

const subjects = {
  technical: [
    'the plan of a query nobody understands',
    'an index that is never used',
    'a lock held too long',
  ],
  behavioral: ['a promise you could not keep', 'feedback that hurt', 'a mistake you noticed first'],
}

type Change = { quote?: string; subjects?: string[] }
let change: Record<string, Change> = {}
let provider: StandInProvider
let viewer: Viewer
let interviewId: string

beforeAll(async () => {
  provider = await startProvider({ respond: ({ messages }) => answerTo(JSON.stringify(messages)) })
  vi.stubEnv('OPENAI_BASE_URL', provider.url)
  vi.stubEnv('OPENAI_MODEL', 'm')
})
beforeAll(openTestDatabase)
beforeAll(seedBank)
afterAll(async () => {
  vi.unstubAllEnvs()
  await provider.close()
})
beforeEach(async () => {
  provider.clear()
  change = {}
  viewer = await makeUser()
  interviewId = await newInterview()
})

async function newInterview(): Promise<string> {
  const values = {
    positionId: 'backend-engineer',
    mode: 'practice',
    language: 'en',
    plan: defaultPlan,
  } as const
  const [row] = await db()
    .insert(interviews)
    .values({ ...values, userId: viewer.userId })
    .returning({ id: interviews.id })
  if (!row) throw new Error('the interview was not stored')
  return row.id
}

/** Three questions of the type that is asked for, at the difficulties of a plan from 2 to 4. */
function answerTo(asked: string): unknown {
  const type = asked.includes('of type \\"technical') ? 'technical' : 'behavioral'
  const { quote = line, subjects: about = subjects[type] } = change[type] ?? {}
  return {
    questions: about.map((subject, at) => ({
      difficulty: 2 + at,
      skill: 'Databases',
      text: `How would you deal with ${subject}?`,
      points: [
        { text: 'Looks at figures', terms: ['figures'] },
        { text: 'Weighs two ways', terms: ['trade-off'] },
      ],
      modelAnswer: 'I look at figures and weigh two ways.',
      followUps: ['Why?', 'And then?'],
      basis: { kind: 'resume', quote },
    })),
  }
}

const plan = (more: Partial<QuestionPlan> = {}): QuestionPlan =>
  questionPlanSchema.parse({
    ...defaultPlan,
    counts: { basic: 0, technical: 3, behavioral: 3, situational: 0 },
    ...more,
  })

async function make(wanted: QuestionPlan = plan(), recent: { bankId: string | null; text: string }[] = []) {
  const made = await planQuestions(
    { interviewId, positionId: 'backend-engineer', language: 'en', plan: wanted, resume, recent },
    { userId: viewer.userId, signal: AbortSignal.timeout(60_000) },
  )
  const log = await listGenerations(viewer, interviewId)
  return { ...made, entry: log.at(-1) }
}

describe('questions of an AI service', () => {
  test('are asked for by type, at the same time, and logged', async () => {
    provider.always({ fault: 'ok', firstTokenMs: 300 })
    const { questions, engine, fallback, entry } = await make()
    expect(provider.exchanges).toHaveLength(2)
    const [first, second] = provider.exchanges
    expect(second?.at).toBeLessThan(first?.endedAt ?? 0)
    expect(engine).toBe('127.0.0.1/m')
    expect(fallback).toBeNull()
    expect(questions.map(({ type }) => type)).toEqual([
      ...Array(3).fill('technical'),
      ...Array(3).fill('behavioral'),
    ])
    expect(questions.every(({ bankId, skillId }) => bankId === null && skillId === 'databases')).toBe(true)
    expect(entry).toMatchObject({
      outcome: 'written',
      planned: 6,
      counts: { written: 6, bank: 0, repeated: 0, resume: 6, requirement: 0 },
      types: [
        { type: 'technical', questions: 3 },
        { type: 'behavioral', questions: 3 },
      ],
    })
  })

  test('are used again for the same content within a day, sealed, and for their owner alone', async () => {
    const first = await make()
    provider.clear()
    interviewId = await newInterview()
    const second = await make()
    expect(provider.exchanges).toHaveLength(0)
    expect(second.questions).toEqual(first.questions)
    expect(second.entry?.outcome).toBe('cached')
    const [stored] = await db()
      .select({ text: sql<string>`${questionGenerations.questions}::text` })
      .from(questionGenerations)
      .where(and(eq(questionGenerations.userId, viewer.userId), isNotNull(questionGenerations.questions)))
    expect(stored?.text).toMatch(/^v1[.]/)

    viewer = await makeUser()
    interviewId = await newInterview()
    await make()
    expect(provider.exchanges).toHaveLength(2)
  })

  test('are made anew for another plan, after a day, and when one of them has been asked meanwhile', async () => {
    const { questions } = await make()
    const calls = async (work: () => Promise<unknown>) => {
      provider.clear()
      await work()
      return provider.exchanges.length
    }
    expect(await calls(() => make(plan({ difficulty: { min: 2, max: 4 } })))).toBe(2)
    const asked = questions.slice(0, 1).map(({ text }) => ({ bankId: null, text }))
    expect(await calls(() => make(plan(), asked))).toBe(2)
    await db()
      .update(questionGenerations)
      .set({ createdAt: new Date(Date.now() - 25 * 3_600_000) })
      .where(eq(questionGenerations.userId, viewer.userId))
    expect(await calls(() => make())).toBe(2)
    const kept = await db()
      .select()
      .from(questionGenerations)
      .where(eq(questionGenerations.userId, viewer.userId))
    expect(kept.filter((row) => row.questions !== null)).toHaveLength(1)
  })

  test('that were asked lately are not asked again', async () => {
    const text = `How would you deal with ${subjects.technical[0]}?`
    const { questions } = await make(plan(), [{ bankId: null, text }])
    expect(questions).toHaveLength(6)
    expect(questions.map((question) => question.text)).not.toContain(text)
    expect(questions.filter(({ bankId }) => bankId !== null)).toHaveLength(1)
  })

  test('that the resume does not bear out are sent back once, and then the bank fills the type', async () => {
    change = { behavioral: { quote: 'Led a team of forty at a bank' } }
    const { questions, engine, fallback, entry } = await make()
    expect(provider.exchanges).toHaveLength(3)
    expect(engine).toBe('127.0.0.1/m')
    expect(fallback).toBe('bank_filled')
    const sources = questions.map(
      ({ type, bankId }) => `${type} of ${bankId === null ? 'the model' : 'the bank'}`,
    )
    expect(sources).toEqual([
      ...Array(3).fill('technical of the model'),
      ...Array(3).fill('behavioral of the bank'),
    ])
    expect(entry).toMatchObject({
      outcome: 'partly',
      types: [
        { fallback: null },
        { type: 'behavioral', engine: 'offline', fallback: 'malformed', questions: 0 },
      ],
    })
    provider.clear()
    await make()
    expect(provider.exchanges.length).toBeGreaterThan(0)
  })

  test('repeat nothing across types', async () => {
    change = { behavioral: { subjects: subjects.technical } }
    const { questions } = await make()
    expect(new Set(questions.map(({ text }) => text)).size).toBe(6)
    expect(questions.filter(({ bankId }) => bankId === null)).toHaveLength(3)
  })

  test('fulfil shares, skills and rules of a plan together with the bank', async () => {
    const strict = plan({
      shares: [0, 1, 1, 1, 0],
      difficulty: { min: 2, max: 4 },
      skills: ['caching'],
      mustNotAsk: { questions: [], skills: ['api-design'] },
    })
    const { questions } = await make(strict)
    expect(checkPlan(questions, strict)).toEqual({ fulfilled: true, gaps: [] })
    expect(questions.some(({ bankId }) => bankId === null)).toBe(true)
    expect(questions.some(({ bankId, skillId }) => bankId !== null && skillId === 'caching')).toBe(true)
  })

  test.each(['500', 'empty', 'html'] as const)(
    'that never come (%s) leave a plan of the bank, with the reason',
    async (fault) => {
      provider.always(fault)
      const { questions, engine, fallback, entry } = await make()
      expect(checkPlan(questions, plan()).fulfilled).toBe(true)
      expect(engine).toBe('offline')
      expect(fallback).toBe(fault === 'empty' ? 'empty' : 'unavailable')
      expect(entry).toMatchObject({ outcome: 'bank', counts: { written: 0, bank: 6 } })
    },
  )
})

test('a question that must be asked is asked as it stands in the bank, beside those that are written', async () => {
  const { bank } = await bankForPosition(viewer, 'en', 'backend-engineer')
  const must = bank.find(({ type }) => type === 'technical')?.id ?? ''
  const { questions } = await make(plan({ mustAsk: [must] }))
  expect(questions.flatMap(({ bankId }) => bankId ?? [])).toEqual([must])
})

test("another's log is not seen", async () => {
  await make()
  expect(await listGenerations(await makeUser(), interviewId)).toEqual([])
})
