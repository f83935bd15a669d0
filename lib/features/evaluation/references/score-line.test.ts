import { describe, expect, it } from 'vitest'
import { scoreLine } from '@/lib/features/evaluation/references/score-line'

const line = {
  id: 7,
  question: 'What is a stack?',
  references: ['A last in, first out list.'],
  answer: 'LIFO',
}

describe('scoreLine', () => {
  it('scores a line and tells who did', async () => {
    const result = await scoreLine(JSON.stringify(line), [])
    expect(result).toMatchObject({ id: 7, engine: 'offline', points: [{ covered: true, quote: 'LIFO' }] })
  })

  it('takes the language from the texts', async () => {
    const chinese = {
      ...line,
      question: '什么是栈？',
      references: ['后进先出的线性表'],
      answer: '后进先出。LIFO 线性表。',
    }
    const result = await scoreLine(JSON.stringify(chinese), [])
    expect(result).toEqual(await scoreLine(JSON.stringify({ ...chinese, lang: 'zh-CN' }), []))
  })

  it.each([
    ['not JSON', null, 'JSON'],
    ['[1]', null, 'line'],
    [JSON.stringify({ ...line, references: [] }), 7, 'references'],
    [JSON.stringify({ ...line, references: ['…'] }), 7, 'references.0'],
    [JSON.stringify({ ...line, id: 'x', answer: 3 }), 'x', 'answer'],
    [JSON.stringify({ ...line, lang: 'fr' }), 7, 'lang'],
    [JSON.stringify({ ...line, answer: 'a'.repeat(20_001) }), 7, 'answer'],
  ])('tells what is wrong with %s', async (text, id, problem) => {
    const result = await scoreLine(text, [])
    expect(result).toMatchObject({ id, error: expect.stringContaining(problem) })
  })
})
