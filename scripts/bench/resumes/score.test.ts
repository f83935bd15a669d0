import { describe, expect, test } from 'vitest'
import { resumeContentSchema } from '@/lib/features/resumes/model'
import type { Label } from './labels.ts'
import { samePhone, sameSkill, sameText } from './same.ts'
import { macroF1, rates, score, sum } from './score.ts'

const label: Label = {
  file: 'a.pdf',
  language: 'zh-CN',
  layout: 'one-column',
  name: '李明',
  email: 'liming@example.com',
  phone: '138 0000 1111',
  links: ['github.com/liming-example'],
  education: [{ school: '东海大学', degree: '本科', start: '2014', end: '2018' }],
  work: [
    { company: '甲乙科技有限公司', title: '工程师', start: '2018-07', end: '2020-01' },
    { company: '甲乙科技有限公司', title: '高级工程师', start: '2020-01', end: '' },
  ],
  projects: [],
  skills: ['C', 'C++', 'Go'],
}
const perfect = resumeContentSchema.parse({
  basics: {
    name: '李 明',
    email: 'LiMing@example.com',
    phone: '+86 13800001111',
    url: 'https://www.github.com/liming-example/',
  },
  education: [{ institution: '东海大学', studyType: '本科', startDate: '2014-09', endDate: '2018-06' }],
  work: [
    { name: '甲乙科技有限公司', position: '高级工程师', startDate: '2020-01', endDate: '' },
    { name: '甲乙科技有限公司', position: '工程师', startDate: '2018-07', endDate: '2020-01' },
  ],
  skills: [{ name: '语言', keywords: ['c++', 'C', 'Go'] }],
})

describe('the score of a reading', () => {
  test('is full when everything is there, however it is written and ordered', () => {
    expect(macroF1([score(label, perfect)])).toBe(1)
  })

  test('is nothing for an empty reading', () => {
    expect(macroF1([score(label, resumeContentSchema.parse({}))])).toBe(0)
  })

  test('counts a wrong value once as missed and once as too much', () => {
    const read = { ...perfect, basics: { ...perfect.basics, name: '简历' } }
    expect(score(label, read).name).toEqual({ right: 0, missed: ['李明'], wrong: ['简历'] })
  })

  test('gives an entry with a wrong title its dates, but not its title', () => {
    const [senior, junior] = perfect.work
    if (!senior || !junior) throw new Error('two jobs are needed')
    const { title, company, ...rest } = score(label, {
      ...perfect,
      work: [senior, { ...junior, position: '经理' }],
    })
    expect(title).toEqual({ right: 1, missed: ['工程师'], wrong: ['经理'] })
    expect(company.right).toBe(2)
    expect(rest['work dates']).toEqual({ right: 4, missed: [], wrong: [] })
  })

  test('asks for the month where there is one, and tells going on from ended', () => {
    const [senior, junior] = perfect.work
    if (!senior || !junior) throw new Error('two jobs are needed')
    const read = score(label, {
      ...perfect,
      work: [
        { ...senior, endDate: '2023-05' },
        { ...junior, startDate: '2018' },
      ],
    })
    expect(read['work dates']).toEqual({ right: 2, missed: ['2018-07', 'now'], wrong: ['2018', '2023-05'] })
  })

  test('does not count one read entry for two', () => {
    const read = score(label, { ...perfect, work: perfect.work.slice(0, 1) })
    expect(read.company).toEqual({ right: 1, missed: ['甲乙科技有限公司'], wrong: [] })
  })

  test('counts a skill that was read twice once', () => {
    const skills = [{ name: 'Go', level: '', keywords: [] }, ...perfect.skills]
    expect(score(label, { ...perfect, skills }).skills).toEqual({ right: 3, missed: [], wrong: [] })
  })
})

test('rates of several resumes are of all their values together', () => {
  const tally = sum([
    { right: 3, missed: ['a'], wrong: [] },
    { right: 0, missed: ['b', 'c'], wrong: ['d'] },
  ])
  expect(rates(tally)).toEqual({ precision: 0.75, recall: 0.5, f1: 0.6 })
  expect(rates(sum([]))).toBeNull()
})

describe('two ways to write one thing', () => {
  test('names are the same with nearly all of their words', () => {
    expect(sameText('Bell & Howe, Inc.', 'bell ＆ howe inc')).toBe(true)
    expect(sameText('University of West Yorkshire Leeds', 'University of West Yorkshire')).toBe(true)
    expect(sameText('University of Leeds', 'University of York')).toBe(false)
    expect(sameText('青岛海渡精密机械有限公司', '青岛海渡精密机械')).toBe(false)
  })

  test('skills differ by their signs', () => {
    expect(sameSkill('Node.js', 'node js')).toBe(true)
    expect(sameSkill('C++', 'C#')).toBe(false)
  })

  test('phones may lack the code of the country', () => {
    expect(samePhone('+44 7700 900418', '07700 900418')).toBe(true)
    expect(samePhone('139 0000 4523', '139 0000 4524')).toBe(false)
  })
})
