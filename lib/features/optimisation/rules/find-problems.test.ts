import { describe, expect, test } from 'vitest'
import type { Problem } from '@/lib/features/optimisation/model'
import { findProblems } from '@/lib/features/optimisation/rules/find-problems'

const problemsOf = (line: string) => findProblems(line).map(({ problem }) => problem)

describe('lines that say what was done and what came of it', () => {
  test.each([
    'Cut the nightly import from 5 hours to 40 minutes by batching writes',
    'Built the refund service in Go, processing $4.2 million a month',
    'Successfully migrated 38 cron jobs to a queue with retries',
    'Teach five classes of 28 pupils; average growth rose from 54% to 71%',
    'Ledger: designed the schema, which cut reconciliation errors by half',
    'Mentored four engineers; two of them were promoted within a year',
    '通过批量写入和增加索引，把夜间导入任务从 5 小时缩短到 40 分钟',
    '负责零售信贷风险报表体系建设，梳理指标 126 项，月报出具时间由 5 天缩短至 1 天。',
    '带领 6 人完成核心系统迁移，全程零事故',
  ])('“%s”', (line) => {
    expect(findProblems(line)).toEqual([])
  })
})

describe('lines that do not', () => {
  test.each<[string, Problem[]]>([
    ['Responsible for various projects in the back-end team', ['vague', 'no_action', 'no_result']],
    ['Worked on bug fixes etc.', ['vague', 'no_result']],
    ['The reporting API was rewritten in Spring Boot', ['no_action', 'no_result', 'passive']],
    ['I designed the schema of our 12 services', ['first_person']],
    ['Knowledge of Java and the web', ['no_action', 'no_result']],
    ['Helped customers with returns', ['vague', 'no_result']],
    ['负责后端相关工作', ['vague', 'no_action', 'no_result']],
    ['参与订单系统迁移', ['vague', 'no_result']],
    ['我被安排处理线上问题', ['no_result', 'passive', 'first_person']],
    ['协助修复各类问题', ['vague', 'no_result']],
    ['日常行政', ['no_action', 'no_result']],
    ['完成领导交办的其他工作', ['vague', 'no_result']],
  ])('“%s”', (line, problems) => {
    expect(new Set(problemsOf(line))).toEqual(new Set(problems))
  })

  test('the words are named by which it was seen', () => {
    expect(findProblems('Responsible for various things')[0]).toEqual({
      problem: 'vague',
      words: 'Responsible for',
    })
    expect(findProblems('负责公司日常行政工作')[0]).toMatchObject({ problem: 'vague' })
    expect('负责公司日常行政工作').toContain(findProblems('负责公司日常行政工作')[0]?.words ?? '-')
  })

  test('a line of more than two lines is too long, in either language', () => {
    expect(problemsOf(`Built 3 services ${'and wrote more and more about them '.repeat(6)}`)).toContain(
      'too_long',
    )
    expect(problemsOf(`搭建 3 个服务，${'并且写了越来越多的说明，'.repeat(8)}`)).toContain('too_long')
  })
})

test('what is not the person is not taken for it', () => {
  expect(problemsOf('Passed CPA Part I in 2020, the first of two')).not.toContain('first_person')
  expect(problemsOf('负责我国西部 3 个省区的渠道拓展')).not.toContain('first_person')
})
