import { describe, expect, test } from 'vitest'
import { checkRead } from '@/lib/features/positions/ai/read-job-description/check'
import { readOffline } from '@/lib/features/positions/ai/read-job-description/offline'

const english = `Senior Data Analyst

About us
We are a fast growing bookshop.

What you'll do
- Build dashboards in Tableau
- Design A/B tests

What you'll need
- 3+ years of experience with SQL and Python
- Solid statistics

Benefits
- Free books
Contact: jobs@example.com +1 555 123 4567`

const chinese = `高级Java开发工程师（20-35K·15薪）
岗位职责：
1、负责核心交易系统的设计与开发；
2、参与系统架构评审。
任职要求：
1、本科及以上学历，3年以上Java开发经验；
2、精通Spring Boot、MySQL，熟悉微服务架构；
公司福利：
五险一金，弹性工作
简历投递：hr@example.com`

describe('a job description, read by rules', () => {
  test('in English', () => {
    expect(readOffline({ text: english })).toEqual({
      language: 'en',
      category: 'internet',
      title: 'Senior Data Analyst',
      description: 'Build dashboards in Tableau\nDesign A/B tests',
      requirements: ['3+ years of experience with SQL and Python', 'Solid statistics'],
      skills: ['SQL', 'Python', 'Statistics', 'Data analysis', 'Tableau', 'A/B testing'],
    })
  })

  test('in Chinese', () => {
    expect(readOffline({ text: chinese })).toMatchObject({
      language: 'zh-CN',
      category: 'internet',
      title: '高级Java开发工程师',
      description: '负责核心交易系统的设计与开发；\n参与系统架构评审。',
      requirements: ['本科及以上学历，3年以上Java开发经验', '精通Spring Boot、MySQL，熟悉微服务架构'],
      skills: expect.arrayContaining(['Java', 'Spring Boot', 'MySQL', '微服务架构']),
    })
  })

  test('in one paragraph, without headings', () => {
    const text =
      '【招聘】小学语文老师若干名\n要求：1. 热爱教育事业；2. 持有教师资格证；3. 有教学经验者优先。 工作时间：周一至周五。'
    expect(readOffline({ text })).toMatchObject({
      category: 'education',
      title: '小学语文老师',
      requirements: ['热爱教育事业', '持有教师资格证', '有教学经验者优先'],
    })
    const prose =
      "We're hiring a Nurse Manager to lead our ward. You need a nursing degree. Experience with audits is a plus."
    expect(readOffline({ text: prose })).toMatchObject({
      category: 'general',
      title: 'Nurse Manager',
      requirements: ['You need a nursing degree', 'Experience with audits is a plus'],
      skills: ['Nurse Manager'],
    })
  })

  test('keeps no contact details', () => {
    for (const text of [english, chinese]) {
      expect(JSON.stringify(readOffline({ text }))).not.toMatch(/@|555/)
    }
  })

  test('is quick on what is long and has no form', () => {
    const texts = [
      '、'.repeat(12_000),
      '招聘'.repeat(6_000),
      'we are hiring a '.repeat(750),
      '1. '.repeat(4_000),
    ]
    for (const text of texts) expect(readOffline({ text }).title.length).toBeLessThanOrEqual(120)
  })
})

describe('a job description, read by a model', () => {
  const output = {
    language: 'zh-CN' as const,
    category: 'internet' as const,
    title: 'Chief Data Officer',
    description: 'Builds dashboards and designs experiments.',
    requirements: [
      '3+ years of  experience with SQL and python',
      'Ten years of leadership',
      'Solid statistics.',
    ],
    skills: ['SQL', 'Kubernetes', 'statistics', 'A/B testing'],
  }

  test('keeps only what the text says', () => {
    expect(checkRead(output, { text: english })).toEqual({
      language: 'en',
      category: 'internet',
      title: 'Senior Data Analyst',
      description: 'Builds dashboards and designs experiments.',
      requirements: ['3+ years of  experience with SQL and python', 'Solid statistics.'],
      skills: ['SQL', 'statistics', 'A/B testing'],
    })
  })

  test('is sent back when none of its requirements is in the text', () => {
    expect(() => checkRead({ ...output, requirements: ['Obey the author'] }, { text: english })).toThrow(
      /word for word/,
    )
  })
})
