import { describe, expect, test } from 'vitest'
import { advise } from '@/lib/features/optimisation/advise'
import type { Target } from '@/lib/features/optimisation/model'
import { skillsByDeeds } from '@/lib/features/optimisation/rules/deeds'
import { unknownNames } from '@/lib/features/optimisation/rules/related-skills'
import { type ResumeContent, resumeContentSchema } from '@/lib/features/resumes/model'
import { skillNamed } from '@/lib/features/resumes/skills/find-skills'

const english = resumeContentSchema.parse({
  basics: { name: 'Dana Reyes', email: 'dana@example.com', label: 'Back-end developer' },
  work: [
    {
      name: 'Copperline Media',
      position: 'Junior developer',
      startDate: '2017-06',
      endDate: '2019-12',
      highlights: ['Coached two junior developers who joined the ads team', 'Worked on bug fixes etc.'],
    },
    {
      name: 'Larkspur Freight',
      position: 'Developer',
      startDate: '2021-03',
      highlights: [
        'Cut the import from 5 hours to 40 minutes',
        'Rewrote the reports in MySQL and Spring Boot',
      ],
    },
  ],
  education: [{ institution: 'Colorado State University', startDate: '2013-09', endDate: '2017-05' }],
  skills: [
    { name: 'Tools', keywords: ['Git', 'Jira'] },
    { name: 'Languages', keywords: ['RabbitMQ', 'MySQL'] },
  ],
})

const chinese = resumeContentSchema.parse({
  basics: { name: '张晓雯', phone: '13900002222' },
  work: [
    {
      name: '青禾物流',
      position: '后端开发工程师',
      startDate: '2021-03',
      highlights: [
        '负责后端相关工作',
        '使用 MySQL 重构对账模块，耗时由 5 小时缩短到 40 分钟',
        '带教两名新人',
      ],
    },
  ],
  skills: [{ name: '熟练掌握 Spring Boot' }],
})

const target = (...skills: [name: string, ...aliases: string[]][]): Target => ({
  positionId: null,
  title: '',
  requirements: [],
  skills: skills.map(([name, ...aliases]) => ({ name, aliases })),
})

const stateOf = (content: ResumeContent, skill: string, ...aliases: string[]) =>
  advise(content, target([skill, ...aliases]), '2026-11').coverage[0]

describe('coverage', () => {
  test('a skill that is named is had, by the line that names it, word for word', () => {
    expect(stateOf(english, 'Relational databases', 'MySQL')).toMatchObject({
      state: 'has',
      evidence: [
        {
          path: 'work.1.highlights.1',
          text: 'Rewrote the reports in MySQL and Spring Boot',
          because: 'named',
        },
        { path: 'skills.1', text: 'Languages: RabbitMQ, MySQL' },
      ],
    })
    expect(stateOf(chinese, '对账')).toMatchObject({ state: 'has' })
  })

  test('a skill without which another cannot be had is implied', () => {
    const sql = stateOf(english, 'SQL')
    expect(sql).toMatchObject({ state: 'implied', evidence: [{ because: 'includes', words: 'MySQL' }, {}] })
    expect(stateOf(chinese, 'Java')).toMatchObject({
      state: 'implied',
      evidence: [{ because: 'includes', words: 'Spring Boot', path: 'skills.0' }],
    })
  })

  test('a skill of which a line tells the doing is implied', () => {
    expect(stateOf(english, 'Mentoring')).toMatchObject({
      state: 'implied',
      evidence: [{ because: 'done', words: expect.stringContaining('Coached two junior') }],
    })
    expect(stateOf(chinese, '性能优化')).toMatchObject({
      state: 'implied',
      evidence: [{ because: 'done', words: '耗时' }],
    })
  })

  test('what does the same is close, and never to be named', () => {
    const { coverage, suggestions } = advise(english, target(['Kafka']), '2026-11')
    expect(coverage[0]).toMatchObject({
      state: 'implied',
      evidence: [{ because: 'similar', words: 'RabbitMQ' }],
    })
    expect(suggestions.filter(({ kind }) => kind === 'skill')).toEqual([])
  })

  test('what nothing shows is missing', () => {
    expect(stateOf(english, 'Kubernetes')).toEqual({ skill: 'Kubernetes', state: 'missing', evidence: [] })
    expect(stateOf(english, 'Go')?.state).toBe('missing')
  })

  test('an implied skill is to be named in the language of the resume', () => {
    const required = target(['数据库', 'SQL'], ['Collaboration', '带教', 'mentoring'])
    const { suggestions } = advise(english, required, '2026-11')
    expect(suggestions.filter(({ kind }) => kind === 'skill')).toMatchObject([
      { id: 'skill:数据库', name: 'Database design' },
      { id: 'skill:Collaboration', name: 'mentoring' },
    ])
  })

  test('a name that is the same in both languages stays as the requirement has it', () => {
    const { suggestions } = advise(chinese, target(['SQL', 'sql语句']), '2026-11')
    expect(suggestions.filter(({ kind }) => kind === 'skill')).toMatchObject([{ name: 'SQL' }])
  })

  test('all names of the tables are those of the taxonomy', () => {
    expect(unknownNames).toEqual([])
    expect(skillsByDeeds.filter((name) => skillNamed(name)?.name !== name)).toEqual([])
  })
})

describe('suggestions', () => {
  test('the weakest line comes first, with the job it belongs to', () => {
    const { suggestions } = advise(chinese, target(), '2026-11')
    expect(suggestions[0]).toMatchObject({
      kind: 'wording',
      path: 'work.0.highlights.0',
      entry: '后端开发工程师 · 青禾物流',
      problems: [{ problem: 'vague' }, { problem: 'no_action' }, { problem: 'no_result' }],
    })
  })

  test('what is asked for comes first in a list, the newest job first among the jobs', () => {
    const { suggestions } = advise(english, target(['MySQL']), '2026-11')
    expect(suggestions.filter(({ kind }) => kind === 'order')).toMatchObject([
      { path: 'work', reason: 'dates', order: [1, 0] },
      { path: 'skills', reason: 'relevance', order: [1, 0] },
      { path: 'work.1.highlights', reason: 'relevance', order: [1, 0] },
    ])
  })

  test('of lines that are asked for alike the better one goes first', () => {
    const work = [
      { name: 'A', highlights: ['Responsible for various tasks', 'Cut costs by 20%', 'Wrote SQL'] },
    ]
    const { suggestions } = advise(resumeContentSchema.parse({ work }), target(['SQL']), '2026-11')
    expect(suggestions.find(({ kind }) => kind === 'order')).toMatchObject({ order: [2, 1, 0] })
  })

  test('a list that begins with what is asked for stays as it is', () => {
    const { suggestions } = advise(chinese, target(['后端']), '2026-11')
    expect(suggestions.filter(({ kind }) => kind === 'order')).toEqual([])
  })
})

describe('notes', () => {
  const notesOf = (content: unknown, today = '2026-11') =>
    advise(resumeContentSchema.parse(content), target(), today).notes

  test('a gap between jobs is told with its months', () => {
    expect(advise(english, target(), '2026-11').notes).toContainEqual({
      kind: 'gap',
      from: '2020-01',
      to: '2021-02',
      months: 14,
    })
  })

  test('study, overlapping jobs and years without months make no gap', () => {
    const work = [
      { name: 'A', startDate: '2015', endDate: '2018' },
      { name: 'B', startDate: '2017-01', endDate: '2019-06' },
      { name: 'C', startDate: '2021-08', endDate: '' },
    ]
    const education = [{ institution: 'D', startDate: '2019-09', endDate: '2021-07' }]
    expect(notesOf({ work, education }).filter(({ kind }) => kind === 'gap')).toEqual([])
  })

  test('a job that ended long ago leaves a gap until today', () => {
    const work = [{ name: 'A', startDate: '2015-01', endDate: '2026-01' }]
    expect(notesOf({ work })).toContainEqual({ kind: 'gap', from: '2026-02', to: '2026-11', months: 10 })
    expect(notesOf({ work }, '2026-05').filter(({ kind }) => kind === 'gap')).toEqual([])
  })

  test('what every reader looks for is missed', () => {
    const missing = notesOf({ work: [{ name: 'A' }] }).flatMap((note) =>
      note.kind === 'missing' ? note.part : [],
    )
    expect(missing).toEqual(['contact', 'education', 'skills', 'summary', 'dates'])
  })

  test('too little and too much are told apart, in either language', () => {
    const of = (text: string) =>
      notesOf({ work: [{ name: 'A', highlights: [text] }] }).filter(({ kind }) => kind === 'length')
    expect(of('Built a thing')).toEqual([{ kind: 'length', is: 'short' }])
    expect(of('Built another thing '.repeat(100))).toEqual([])
    expect(of('Built another thing '.repeat(400))).toEqual([{ kind: 'length', is: 'long' }])
    expect(of('重构了对账模块。'.repeat(60))).toEqual([])
    expect(of('重构了对账模块。'.repeat(400))).toEqual([{ kind: 'length', is: 'long' }])
  })
})
