import { describe, expect, test } from 'vitest'
import {
  defaultPlan,
  type QuestionPlan,
  questionPlanSchema,
  wantedByDifficulty,
} from '@/lib/features/questions/model'
import { checkPlan } from '@/lib/features/questions/plans/check-plan'
import { findConflict } from '@/lib/features/questions/plans/find-conflict'

const plan = (change: Partial<QuestionPlan>): QuestionPlan =>
  questionPlanSchema.parse({
    ...defaultPlan,
    counts: { basic: 0, technical: 2, behavioral: 1, situational: 0 },
    ...change,
  })

const asked = (bankId: string, type: 'technical' | 'behavioral', difficulty: number, skillId: string) => ({
  bankId,
  type,
  difficulty,
  skillId,
})

const questions = [
  asked('a', 'technical', 2, 'sql'),
  asked('b', 'technical', 4, 'go'),
  asked('c', 'behavioral', 3, 'teamwork'),
]

describe('the plan of an interview', () => {
  test('that was stored before plans had rules of their own is read as one without any', () => {
    const { counts, difficulty } = defaultPlan
    expect(questionPlanSchema.parse({ counts, difficulty })).toEqual(defaultPlan)
  })

  test('whose shares all lie outside its range is none', () => {
    const wrong = { ...defaultPlan, difficulty: { min: 3, max: 5 }, shares: [1, 1, 0, 0, 0] }
    expect(questionPlanSchema.safeParse(wrong).success).toBe(false)
  })

  test.each([
    { shares: [1, 1, 1, 0, 0], wanted: [1, 1, 1, 0, 0] },
    { shares: [0, 0, 1, 0, 1], wanted: [0, 0, 2, 0, 1] },
    { shares: [0, 5, 10, 5, 0], wanted: [0, 1, 1, 1, 0] },
    { shares: [0, 0, 0, 0, 7], wanted: [0, 0, 0, 0, 3] },
  ])('with shares $shares wants $wanted of each difficulty', ({ shares, wanted }) => {
    expect(wantedByDifficulty(plan({ shares }))).toEqual(wanted)
  })

  test('wants nothing of a difficulty outside its range, whatever the shares say', () => {
    const ranged = plan({ shares: [9, 1, 0, 0, 0], difficulty: { min: 2, max: 5 } })
    expect(wantedByDifficulty(ranged)).toEqual([0, 3, 0, 0, 0])
  })
})

describe('what was asked', () => {
  test('fulfils a plan it was made for', () => {
    const strict = plan({
      shares: [0, 1, 1, 1, 0],
      skills: ['sql', 'teamwork'],
      mustAsk: ['b'],
      mustNotAsk: { questions: ['d'], skills: ['css'] },
    })
    expect(checkPlan(questions, strict)).toEqual({ fulfilled: true, gaps: [] })
  })

  test.each<{ what: string; change: Partial<QuestionPlan>; gap: object }>([
    {
      what: 'a question of a type too few',
      change: { counts: { basic: 0, technical: 3, behavioral: 1, situational: 0 } },
      gap: { kind: 'type', type: 'technical', wanted: 3, asked: 2 },
    },
    {
      what: 'a question of a type too many',
      change: { counts: { basic: 0, technical: 1, behavioral: 1, situational: 0 } },
      gap: { kind: 'type', type: 'technical', wanted: 1, asked: 2 },
    },
    {
      what: 'one that is too hard',
      change: { difficulty: { min: 1, max: 3 } },
      gap: { kind: 'range', asked: 1 },
    },
    {
      what: 'a skill that nothing is about',
      change: { skills: ['css'] },
      gap: { kind: 'skill', skill: 'css' },
    },
    {
      what: 'a question that had to be asked',
      change: { mustAsk: ['x'] },
      gap: { kind: 'must_ask', question: 'x' },
    },
    {
      what: 'a question that may not be asked',
      change: { mustNotAsk: { questions: ['a'], skills: [] } },
      gap: { kind: 'must_not_ask', question: 'a' },
    },
    {
      what: 'a skill that may not be asked about',
      change: { mustNotAsk: { questions: [], skills: ['go'] } },
      gap: { kind: 'must_not_ask_skill', skill: 'go', asked: 1 },
    },
  ])('lacks its plan by $what', ({ change, gap }) => {
    expect(checkPlan(questions, plan(change))).toEqual({ fulfilled: false, gaps: [gap] })
  })

  test('says of each difficulty how many it should have been', () => {
    expect(checkPlan(questions, plan({ shares: [0, 2, 1, 0, 0] })).gaps).toEqual([
      { kind: 'difficulty', level: 2, wanted: 2, asked: 1 },
      { kind: 'difficulty', level: 4, wanted: 0, asked: 1 },
    ])
  })
})

describe('a plan that cannot be fulfilled', () => {
  const bank = [
    ...questions.map(({ bankId, skillId, ...rest }) => ({ ...rest, id: bankId, skill: skillId })),
    { id: 'd', type: 'technical' as const, difficulty: 5, skill: 'go' },
    { id: 'e', type: 'situational' as const, difficulty: 3, skill: 'css' },
  ]
  const skills = ['sql', 'go', 'teamwork', 'css', 'rust']

  test('is none of those that can', () => {
    expect(findConflict(defaultPlan, skills, bank)).toBeNull()
    const strict = plan({ mustAsk: ['a', 'c'], skills: ['go'], shares: [0, 1, 1, 1, 0] })
    expect(findConflict(strict, skills, bank)).toBeNull()
  })

  test.each<{ kind: string; change: Partial<QuestionPlan>; detail?: object }>([
    { kind: 'must_ask_missing', change: { mustAsk: ['gone'] } },
    {
      kind: 'must_ask_forbidden',
      change: { mustAsk: ['a'], mustNotAsk: { questions: ['a'], skills: [] } },
      detail: { question: 'a' },
    },
    {
      kind: 'must_ask_forbidden',
      change: { mustAsk: ['b'], mustNotAsk: { questions: [], skills: ['go'] } },
      detail: { question: 'b' },
    },
    {
      kind: 'must_ask_difficulty',
      change: { mustAsk: ['d'], difficulty: { min: 1, max: 4 } },
      detail: { question: 'd' },
    },
    {
      kind: 'must_ask_type',
      change: { mustAsk: ['e'] },
      detail: { type: 'situational', wanted: 1, planned: 0 },
    },
    {
      kind: 'must_ask_share',
      change: { mustAsk: ['a'], shares: [0, 0, 1, 1, 1] },
      detail: { level: 2, wanted: 1, planned: 0 },
    },
    { kind: 'skill_missing', change: { skills: ['cooking'] } },
    {
      kind: 'skill_forbidden',
      change: { skills: ['go'], mustNotAsk: { questions: [], skills: ['go'] } },
      detail: { skill: 'go' },
    },
    {
      kind: 'too_many_skills',
      change: { skills: ['sql', 'teamwork', 'css', 'rust'] },
      detail: { wanted: 4, planned: 3 },
    },
    { kind: 'skill_without_questions', change: { skills: ['css'] }, detail: { skill: 'css' } },
    {
      kind: 'too_few',
      change: { mustNotAsk: { questions: ['a'], skills: ['go'] } },
      detail: { type: 'technical', wanted: 2, there: 0 },
    },
  ])('$kind', ({ kind, change, detail }) => {
    expect(findConflict(plan(change), skills, bank)).toEqual({ kind, ...detail })
  })

  test('is not one for which the bank alone is short: an AI may write the rest', () => {
    const long = plan({ counts: { basic: 0, technical: 9, behavioral: 1, situational: 0 } })
    expect(findConflict(long, skills, bank)).toBeNull()
  })
})
