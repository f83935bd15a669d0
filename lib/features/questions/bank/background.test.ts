import { describe, expect, it } from 'vitest'
import { readBank } from '@/db/seed/seed-bank'
import { type Locale, locales } from '@/lib/core/locale'
import { readBackground } from '@/lib/features/questions/bank/background'

const bank = readBank().flatMap(({ questions }) => questions)

function entriesIn(language: Locale) {
  return bank.map(({ question, points, modelAnswer }) => ({
    text: question[language],
    points: points.map(({ text, terms }) => ({ text: text[language], terms: terms[language] })),
    modelAnswer: modelAnswer[language],
  }))
}

const asked = {
  en: 'When production goes down because of a change you released, what do you do in the first minutes of the incident?',
  'zh-CN': '数据库的 CPU 在凌晨报警，接口大面积超时，值班的你怎么处理？',
}

describe('readBackground', () => {
  it.each(locales)('finds what the bank says of the matter of a question in %s', (language) => {
    const background = readBackground(entriesIn(language))(asked[language])
    expect(background.join(' ')).toMatch(/rollback|rolled? back|roll back|回滚|慢查询|慢 SQL/i)
    expect(background.join('').length).toBeLessThanOrEqual(4_000)
  })

  it.each(locales)('says nothing of what the bank does not know in %s', (language) => {
    const read = readBackground(entriesIn(language))
    for (const text of ['Which wines go with oysters?', '牡蛎配什么葡萄酒好？', ''])
      expect(read(text)).toEqual([])
    expect(readBackground([])(asked[language])).toEqual([])
  })

  it('begins with the nearest question', () => {
    const entries = entriesIn('en')
    const read = readBackground(entries)
    const first = entries.filter(({ text, points }) => read(text)[0]?.startsWith(points[0]?.text ?? '-'))
    expect(first.length / entries.length).toBeGreaterThan(0.95)
  })
})
