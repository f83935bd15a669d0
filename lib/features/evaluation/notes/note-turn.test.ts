import { describe, expect, test } from 'vitest'
import type { Locale } from '@/lib/core/locale'
import { noteTurn } from '@/lib/features/evaluation/notes/note-turn'
import type { QuestionType } from '@/lib/features/questions/model'

const question = {
  en: 'Tell me about a time you solved a hard problem at work.',
  'zh-CN': '讲一次你在工作中解决难题的经历。',
}

function notes(text: string, language: Locale, type: QuestionType = 'behavioral') {
  return noteTurn({
    language,
    type,
    difficulty: 3,
    skill: 'Problem solving',
    question: question[language],
    points: [{ text: 'Finds the cause', terms: ['cause', '原因'] }],
    modelAnswer: '',
    answers: [{ to: question[language], text }],
  })
}

const whole = {
  en: 'Last year our payment service lost orders every night. My task was to find the cause within a week. I traced the calls and rewrote the retry. As a result the losses fell from 40 to 2 a day.',
  'zh-CN':
    '去年我们支付服务每天夜里都会丢单。领导让我负责在一周内找到原因。我抓了调用链，重写了重试逻辑。结果丢单率从 4% 降到了 0.2%，原因也写进了文档。',
}
const group = {
  en: 'Last year our payment service lost orders. We traced the calls and we rewrote the retry.',
  'zh-CN': '去年支付服务经常丢单。我们排查了调用链，我们重写了重试逻辑。',
}

describe.each(['en', 'zh-CN'] as const)('noteTurn in %s', (language) => {
  test('finds the four parts of a story, each in words that were said', () => {
    const { story } = notes(whole[language], language)
    expect(story?.map(({ part }) => part)).toEqual(['situation', 'task', 'action', 'result'])
    for (const { quote } of story ?? []) expect(whole[language]).toContain(quote)
    expect(story?.every(({ quote }) => quote !== null)).toBe(true)
  })

  test('says which part is not told', () => {
    const { story } = notes(group[language], language)
    expect(story?.find(({ part }) => part === 'action')?.quote).not.toBeNull()
    expect(story?.find(({ part }) => part === 'result')?.quote).toBeNull()
  })

  test('tells one’s own deeds from those of a group', () => {
    const own = notes(whole[language], language).ownership
    expect(own.own).toBeGreaterThan(0)
    expect(own.shared).toBe(0)
    const shared = notes(group[language], language).ownership
    expect(shared.own).toBe(0)
    expect(shared.shared).toBeGreaterThan(0)
    expect(group[language]).toContain(shared.quotes[0])
  })

  test('counts what is concrete, and names the first figure', () => {
    const concrete = notes(whole[language], language)
    expect(concrete.specificity.concrete).toBeGreaterThan(0)
    expect(whole[language]).toContain(concrete.figure)
    expect(notes(group[language], language).figure).toBeNull()
  })

  test('asks no story of a question that wants none', () => {
    expect(notes(whole[language], language, 'technical').story).toBeNull()
  })

  test('says the same each time', () => {
    expect(notes(whole[language], language)).toEqual(notes(whole[language], language))
  })
})
