import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { findPeriods } from '@/lib/features/resumes/ai/parse-resume/rules/dates'
import type { ResumeDocument } from '@/lib/features/resumes/document'
import { plainLines } from '@/lib/features/resumes/extraction/plain-lines'
import { emptyContent } from '@/lib/features/resumes/model'
import { parseOffline } from '@/lib/features/resumes/parse-offline'

const sample = (name: string) => readFileSync(`e2e/fixtures/files/${name}`, 'utf8')

/** A document without geometry. */
const ofText = (text: string): ResumeDocument => ({
  lines: plainLines(text.replaceAll('**', '')),
  links: [],
  recognised: false,
  pagesLeftOut: 0,
  json: null,
})

/** A text that nobody doubts to be a resume, whatever its other sections hold. */
const person = 'Ada Byron\nada@example.com\n'
const education = '\nEducation\nBSc Physics, University of Oslo, 2010 - 2013'
const parse = (text: string) => parseOffline(ofText(person + text + education)).content

describe('an ordinary resume is sorted offline', () => {
  test('in English, as Markdown', () => {
    const content = parseOffline(ofText(sample('resume-en.md'))).content
    expect(content.basics).toMatchObject({
      name: 'Daniel Okafor',
      label: 'Middle School Mathematics Teacher',
      email: 'daniel.okafor@example.com',
      phone: '(512) 555-0188',
      location: 'Austin, TX',
      summary: expect.stringMatching(/^Teacher with six years/),
    })
    expect(content.work).toMatchObject([
      {
        position: 'Mathematics Teacher',
        name: 'Riverside Middle School',
        startDate: '2019-08',
        endDate: '',
        highlights: [expect.stringContaining('exit tickets'), expect.anything()].reverse(),
      },
      { position: 'Student Teacher', name: 'Lakeview Academy', startDate: '2019-01', endDate: '2019-05' },
    ])
    expect(content.education).toMatchObject([
      { studyType: 'BA', area: 'Mathematics', startDate: '2014', endDate: '2018' },
    ])
    expect(content.skills.map((skill) => skill.name)).toContain('Lesson planning')
    expect(content.skills).toContainEqual({
      name: 'Tools',
      level: '',
      keywords: ['GeoGebra', 'Desmos', 'Google Classroom'],
    })
  })

  test('in Chinese, as plain text', () => {
    const content = parseOffline(ofText(sample('resume-zh.txt'))).content
    expect(content.basics).toMatchObject({
      name: '王小雨',
      label: '前端开发工程师',
      phone: '13900001111',
      email: 'wangxiaoyu@example.com',
      location: '杭州',
    })
    expect(content.work).toMatchObject([
      { name: '杭州云栈科技有限公司', position: '前端开发工程师', startDate: '2020-07', endDate: '' },
    ])
    expect(content.work[0]?.highlights).toHaveLength(3)
    expect(content.education).toMatchObject([
      {
        institution: '浙江工业大学',
        area: '软件工程',
        studyType: '本科',
        startDate: '2016-09',
        endDate: '2020-06',
      },
    ])
    expect(content.projects).toMatchObject([
      { name: '商家数据看板', description: '面向三千家商家的实时经营数据看板。', startDate: '2022-03' },
    ])
    expect(content.skills).toContainEqual({ name: 'React', level: '熟练掌握', keywords: [] })
    expect(content.skills).toContainEqual({ name: 'Docker', level: '了解', keywords: [] })
  })

  test('whether employer or role comes first, and whatever parts them', () => {
    const headings = [
      'Senior Engineer, Acme Inc.\t2020 - 2022',
      'Acme Inc. — Senior Engineer | 2020 – 2022',
      'Senior Engineer at Acme Inc. (2020 to 2022)',
      '2020-2022  Acme Inc.  Senior Engineer',
    ]
    for (const heading of headings) {
      const { work } = parse(`Experience\n${heading}\n• Cut costs by 20%`)
      expect(work, heading).toMatchObject([
        {
          name: 'Acme Inc.',
          position: 'Senior Engineer',
          startDate: '2020',
          endDate: '2022',
          highlights: ['Cut costs by 20%'],
        },
      ])
    }
  })

  test('lines that the page broke are joined', () => {
    const text = [
      'Experience',
      'Engineer\t2020 - 2022',
      'Acme Inc.',
      '• Designed a tracking service that handles twelve thousand events per second and',
      'replaced a nightly batch.',
      '• Mentored four engineers.',
    ].join('\n')
    expect(parse(text).work[0]?.highlights).toEqual([
      'Designed a tracking service that handles twelve thousand events per second and replaced a nightly batch.',
      'Mentored four engineers.',
    ])
  })

  test('what a project was built with belongs to the project', () => {
    const { projects, skills } = parse(
      '项目经历\n流失预警  2022.03-2022.12\n技术栈：Python、Hive\n- AUC 提升至 0.84\n专业技能\n编程语言：Python',
    )
    expect(projects).toMatchObject([{ name: '流失预警', keywords: ['Python', 'Hive'] }])
    expect(skills).toEqual([{ name: '编程语言', level: '', keywords: ['Python'] }])
  })

  test('a text that is no resume yields nothing, says so, and never fails', () => {
    for (const text of [
      '',
      'x',
      '\t\t|',
      'Dear Sir,\nplease find nothing here.',
      '2020 - 2021',
      '- - -\n###\n：',
    ]) {
      expect(parseOffline(ofText(text))).toEqual({
        content: emptyContent,
        fields: [],
        confidence: 0,
        finding: 'not_a_resume',
      })
    }
  })

  test('a line made to exhaust a pattern is read in no time', () => {
    const lines = [
      'a.'.repeat(15_000),
      '1 '.repeat(15_000),
      '(2020'.repeat(6_000),
      'A '.repeat(15_000),
      '：'.repeat(30_000),
    ]
    for (const line of lines) {
      const start = performance.now()
      parse(
        `${line}\nExperience\n${line}\nSkills\n${line}\nProjects\n${line}\nLanguages\n${line}\nEducation\n${line}`,
      )
      expect(performance.now() - start, line.slice(0, 8)).toBeLessThan(1_500)
    }
  })
})

describe('dates', () => {
  test.each([
    ['Mar 2021 – Present', '2021-03', ''],
    ['September 2019 to June 2023', '2019-09', '2023-06'],
    ["Sept. '19 - Jun '20", '2019-09', '2020-06'],
    ['June – August 2019', '2019-06', '2019-08'],
    ['Jan 21 – Mar 23', '2021-01', '2023-03'],
    ['2019–21', '2019', '2021'],
    ['2020.09-12', '2020-09', '2020-12'],
    ['2019.09-2023.06', '2019-09', '2023-06'],
    ['2019.9.1-2020.10.31', '2019-09', '2020-10'],
    ['2019/9 ~ 2023/12', '2019-09', '2023-12'],
    ['2019/09-2021/06', '2019-09', '2021-06'],
    ['2016年9月—至今', '2016-09', ''],
    ['2019年9月至2021年6月', '2019-09', '2021-06'],
    ['09/2019 - 06/2023', '2019-09', '2023-06'],
    ['2016 - 2020', '2016', '2020'],
    ['Since 2019', '2019', ''],
    ['2020 – now', '2020', ''],
    ['2020 - 2016', '2016', '2020'],
  ])('%s', (text, startDate, endDate) => {
    expect(findPeriods(`Acme ${text}`)).toMatchObject([{ startDate, endDate, single: false }])
  })

  test.each(['138-1234-5678', '+1 415 555 0134', '99.95% - 100%', '增长2000万', '2015级'])(
    '%s is none',
    (text) => {
      expect(findPeriods(text)).toEqual([])
    },
  )

  test.each([
    ['CKA, May 2022', '2022-05'],
    ['Summer 2020', '2020'],
    ['Expected May 2025', '2025-05'],
    ['May 19, 2020', '2020-05'],
  ])('%s is a single one', (text, date) => {
    expect(findPeriods(text)).toMatchObject([{ endDate: date, single: true }])
  })
})
