import { describe, expect, test } from 'vitest'
import { readBank } from '@/db/seed/seed-bank'
import { type Locale, locales } from '@/lib/core/locale'
import { printOf, sameQuestion } from '@/lib/features/questions/bank/similarity'
import type { Choice } from '@/lib/features/questions/choosing/choice'
import { chooseQuestions } from '@/lib/features/questions/choosing/choose-questions'
import { planSlots } from '@/lib/features/questions/choosing/plan-slots'
import { tieToResume } from '@/lib/features/questions/choosing/tie-to-resume'
import { defaultPlan, plannedCount, type QuestionPlan, questionTypes } from '@/lib/features/questions/model'
import { checkPlan } from '@/lib/features/questions/plans/check-plan'

const files = readBank()

const resumes: Record<string, string[]> = {
  none: [],
  en: [
    'Moved the order tables to PostgreSQL and cut slow queries by 40%',
    'Teach five classes of 28 pupils in grades 6 to 8; growth on the state test rose from 54% to 71%',
    'Automated the regression suite with Playwright',
  ],
  'zh-CN': [
    '负责商家后台的重构，使用 React 和 TypeScript 替换旧的 jQuery 页面，首屏时间由 4.2 秒降到 1.6 秒；',
    '主导授信审批流程的优化，不良率由 2.1% 降到 1.4%',
  ],
}

type Input = Choice & { language: Locale; requirements: string[] }

function inputFor(positionId: string, language: Locale, change: Partial<Choice> = {}): Input {
  const file = files.find((candidate) => candidate.id === positionId)
  if (!file) throw new Error(`no position ${positionId}`)
  const skills = file.skills.map((skill) => ({
    id: skill.id,
    name: skill.name[language],
    aliases: [...skill.aliases.en, ...skill.aliases['zh-CN']],
  }))
  return {
    language,
    requirements: file.requirements.map((requirement) => requirement[language]),
    plan: defaultPlan,
    skills,
    facts: [],
    bank: file.questions.map((question) => ({
      ...question,
      skillName: skills.find(({ id }) => id === question.skill)?.name ?? question.skill,
      borrowed: false,
      text: question.question[language],
      points: question.points.map((point) => ({ text: point.text[language], terms: point.terms[language] })),
      modelAnswer: question.modelAnswer[language],
      followUps: question.followUps.map((followUp) => followUp[language]),
    })),
    recent: [],
    seed: 'one',
    ...change,
  }
}

const factsOf = (lines: string[]) => lines.map((text) => ({ section: 'work', text }))

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A plan that can be fulfilled, because it describes questions drawn from the bank. */
function planFrom(input: Input, seed: number): QuestionPlan {
  const next = random(seed)
  const drawn = [...input.bank]
    .map((question) => ({ question, order: next() }))
    .sort((a, b) => a.order - b.order)
    .map(({ question }) => question)
    .slice(0, 3 + Math.floor(next() * 7))
  const left = input.bank.filter((question) => !drawn.includes(question))
  const skills = [...new Set(drawn.map(({ skill }) => skill))]
  const count = (type: (typeof questionTypes)[number]) => drawn.filter((one) => one.type === type).length
  const levels = drawn.map(({ difficulty }) => difficulty)
  return {
    counts: {
      basic: count('basic'),
      technical: count('technical'),
      behavioral: count('behavioral'),
      situational: count('situational'),
    },
    difficulty: { min: Math.min(...levels), max: Math.max(...levels) },
    shares:
      next() < 0.6 ? [1, 2, 3, 4, 5].map((level) => levels.filter((one) => one === level).length) : null,
    skills: skills.filter(() => next() < 0.5),
    mustAsk: drawn.filter(() => next() < 0.2).map(({ id }) => id),
    mustNotAsk: {
      questions: left.filter(() => next() < 0.2).map(({ id }) => id),
      skills: input.skills.map(({ id }) => id).filter((id) => !skills.includes(id) && next() < 0.5),
    },
  }
}

const plansEach = 12

describe.each(files.map(({ id }) => id))('the bank of %s', (positionId) => {
  describe.each(locales)('in %s', (language) => {
    test.each(Object.entries(resumes))('fulfils every plan it can, with the resume: %s', (_, lines) => {
      const facts = factsOf(lines)
      for (let seed = 0; seed <= plansEach; seed++) {
        const input = inputFor(positionId, language, { facts, seed: `${seed}` })
        const plan = seed === 0 ? defaultPlan : planFrom(input, seed)
        const choice = { ...input, plan }
        const questions = tieToResume(chooseQuestions(choice), choice)
        const expected = seed === 0 ? Math.min(8, plannedCount(plan)) : plannedCount(plan)
        if (seed > 0)
          expect(checkPlan(questions, plan), `plan ${seed}`).toEqual({ fulfilled: true, gaps: [] })
        expect(questions.length).toBeLessThanOrEqual(expected)
        expect(questions.map(({ type }) => questionTypes.indexOf(type))).toEqual(
          questions.map(({ type }) => questionTypes.indexOf(type)).sort((a, b) => a - b),
        )
        const prints = questions.map(({ bankId }) =>
          printOf(input.bank.find(({ id }) => id === bankId)?.text ?? ''),
        )
        for (const [at, print] of prints.entries()) {
          expect(prints.slice(0, at).some((other) => sameQuestion(print, other))).toBe(false)
        }
        for (const { basis } of questions) {
          if (basis.kind === 'resume') expect(lines.some((line) => line.includes(basis.quote))).toBe(true)
          if (basis.kind === 'requirement') expect(input.requirements).toContain(basis.quote)
        }
        expect(tieToResume(chooseQuestions(choice), choice)).toEqual(questions)
      }
    })

    test('fills the default plan', () => {
      const questions = chooseQuestions(inputFor(positionId, language))
      const behavioral = questions.filter(({ type }) => type === 'behavioral')
      expect(questions).toHaveLength(plannedCount(defaultPlan))
      expect(behavioral).toHaveLength(3)
    })
  })
})

describe('a choice', () => {
  test('of two that are equally good falls by the seed', () => {
    const chosen = ['a', 'b', 'c', 'd', 'e'].map((seed) =>
      chooseQuestions(inputFor('backend-engineer', 'en', { seed }))
        .map(({ id }) => id)
        .join(),
    )
    expect(new Set(chosen).size).toBeGreaterThan(1)
  })

  test('leaves out what was asked lately, known by its id or in other words, while there is something else', () => {
    const plan = { ...defaultPlan, counts: { basic: 0, technical: 3, behavioral: 2, situational: 0 } }
    const first = chooseQuestions(inputFor('backend-engineer', 'en', { plan }))
    const recent = first.map(({ id, text }, at) =>
      at % 2 === 0 ? { bankId: id, text: '' } : { bankId: null, text: `Tell me: ${text}` },
    )
    const again = chooseQuestions(inputFor('backend-engineer', 'en', { plan, recent }))
    expect(again).toHaveLength(5)
    expect(again.filter(({ id }) => first.some((other) => other.id === id))).toEqual([])
  })

  test('takes a question of another position only where its own have all been asked', () => {
    const input = inputFor('backend-engineer', 'en')
    const spare = inputFor('frontend-engineer', 'en').bank.map((question) => ({
      ...question,
      borrowed: true,
    }))
    const bank = [...input.bank, ...spare]
    expect(chooseQuestions({ ...input, bank }).filter(({ borrowed }) => borrowed)).toEqual([])
    const recent = input.bank.map(({ id, text }) => ({ bankId: id, text }))
    const others = chooseQuestions({ ...input, bank, recent }).map(({ borrowed }) => borrowed)
    expect(new Set(others)).toEqual(new Set([true]))
  })

  test('stays short rather than ask the same twice', () => {
    const input = inputFor('backend-engineer', 'en')
    const twice = input.bank.flatMap((question) => [question, { ...question, id: `${question.id}-again` }])
    const plan = { ...defaultPlan, counts: { basic: 0, technical: 10, behavioral: 0, situational: 0 } }
    const technical = input.bank.filter(({ type }) => type === 'technical').length
    expect(chooseQuestions({ ...input, bank: twice, plan })).toHaveLength(technical)
  })
})

describe.each(locales)('a position without questions of its own, in %s', (language) => {
  test('fulfils plans from what other positions ask', () => {
    const input = inputFor('backend-engineer', language)
    const bank = files.flatMap(({ id }) =>
      inputFor(id, language).bank.map((question) => ({ ...question, borrowed: true })),
    )
    for (let seed = 1; seed <= plansEach; seed++) {
      const plan = planFrom({ ...input, bank }, seed)
      const questions = tieToResume(chooseQuestions({ ...input, bank, plan }), input)
      // Skills of other positions are none of this one's, so only the bank tells them.
      const asked = questions.map((question) => ({
        ...question,
        skillId: bank.find(({ id }) => id === question.bankId)?.skill,
      }))
      expect(checkPlan(asked, plan), `plan ${seed}`).toEqual({ fulfilled: true, gaps: [] })
    }
  })
})

describe('slots', () => {
  test('say of every question of a plan what it must be, where the bank is empty too', () => {
    const plan: QuestionPlan = {
      ...defaultPlan,
      counts: { basic: 1, technical: 2, behavioral: 1, situational: 0 },
      shares: [0, 1, 2, 1, 0],
      skills: ['caching', 'databases'],
    }
    const slots = planSlots({ ...inputFor('backend-engineer', 'en', { plan }), bank: [] })
    expect(slots.map(({ type }) => type)).toEqual(['basic', 'technical', 'technical', 'behavioral'])
    expect(slots.map(({ difficulty }) => difficulty).sort()).toEqual([2, 3, 3, 4])
    expect(slots.filter(({ exact }) => exact.skill).map(({ skill }) => skill)).toEqual([
      'caching',
      'databases',
    ])
  })
})

describe('a question that is tied to the resume', () => {
  test('quotes a line about its skill, and each line only once', () => {
    const [line = ''] = resumes.en ?? []
    const input = inputFor('backend-engineer', 'en', { facts: factsOf([line]) })
    const tied = tieToResume(chooseQuestions(input), input).filter(({ basis }) => basis.kind === 'resume')
    expect(tied).toHaveLength(1)
    expect(tied[0]?.text).toContain(line)
    expect(tied[0]?.skill).toBe('Databases')
  })
})
