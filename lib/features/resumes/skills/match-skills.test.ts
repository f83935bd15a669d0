import { expect, test } from 'vitest'
import { resumeContentSchema } from '@/lib/features/resumes/model'
import { matchSkills } from '@/lib/features/resumes/skills/match-skills'
import { splitList } from '@/lib/features/resumes/skills/split-list'
import { skills } from '@/lib/features/resumes/skills/taxonomy'

test('the taxonomy is large, and no name stands twice', () => {
  expect(skills.length).toBeGreaterThanOrEqual(400)
  expect(new Set(skills.map(({ name }) => name)).size).toBe(skills.length)
})

test('skills are known by their aliases in both languages, with the level that is said of them', () => {
  const matches = matchSkills('精通 k8s，熟悉微服务；proficient in golang. Familiar with 机器学习')
  const levels = Object.fromEntries(matches.map(({ name, level }) => [name, level]))
  expect(levels).toEqual({
    Kubernetes: 'expert',
    Microservices: 'intermediate',
    Go: 'advanced',
    'Machine learning': 'beginner',
  })
})

test('ordinary words are no skills', () => {
  expect(
    matchSkills('I go to the office, do less and access the word. They express a sketch of rest.'),
  ).toEqual([])
})

test('what is listed and used as well is surer than what is told once', () => {
  const content = resumeContentSchema.parse({
    skills: [{ name: 'Languages', keywords: ['Python', 'C'] }],
    work: [{ highlights: ['Moved jobs to Spark with Python'] }],
  })
  const [first, ...others] = matchSkills(content)
  expect(first).toMatchObject({ name: 'Python', category: 'engineering' })
  expect(others.map(({ name, category }) => [name, category])).toEqual([
    ['C', 'engineering'],
    ['Spark', 'data'],
  ])
  expect(first?.confidence).toBeGreaterThan(others[0]?.confidence ?? 1)
})

test.each([
  ['Go, C/C++ and CI/CD', ['Go', 'C/C++', 'CI/CD']],
  ['HTML/CSS, MySQL/Redis', ['HTML/CSS', 'MySQL', 'Redis']],
  ['Python (pandas, NumPy) | R', ['Python', 'pandas', 'NumPy', 'R']],
  ['Spring、MyBatis、Kafka等中间件', ['Spring', 'MyBatis', 'Kafka']],
  ['Go > Java > Python', ['Go', 'Java', 'Python']],
])('%s', (text, items) => {
  expect(splitList(text)).toEqual(items)
})
