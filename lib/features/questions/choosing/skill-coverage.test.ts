import { expect, test } from 'vitest'
import { coverSkills } from '@/lib/features/questions/choosing/skill-coverage'
import type { PlannedQuestion } from '@/lib/features/questions/model'

const skills = [
  { id: 'databases', name: 'Databases', aliases: ['SQL', '索引'] },
  { id: 'caching', name: 'Caching', aliases: ['Redis'] },
  { id: 'reliability', name: 'Reliability', aliases: ['on-call'] },
]

const question = (change: Partial<PlannedQuestion>): PlannedQuestion => ({
  bankId: null,
  type: 'technical',
  difficulty: 3,
  skill: 'Databases',
  text: 'What next?',
  points: [{ text: 'Says why', terms: ['why'] }],
  modelAnswer: '',
  followUps: [],
  basis: { kind: 'position', quote: '' },
  ...change,
})

test('a skill is covered by questions about it, touched by those that name it, and else left out', () => {
  const rows = coverSkills(
    [
      question({ skillId: 'databases', points: [{ text: 'Puts Redis before it', terms: ['redis'] }] }),
      question({ skillId: 'caching', skill: 'Caching', text: '哪些索引会失效？' }),
    ],
    skills,
  )
  expect(rows).toEqual([
    { skill: 'Databases', cover: ['main', 'touched'] },
    { skill: 'Caching', cover: ['touched', 'main'] },
    { skill: 'Reliability', cover: [null, null] },
  ])
})

test('questions of older interviews count by the name of their skill, and other skills come last', () => {
  const rows = coverSkills([question({}), question({ skill: 'Teaching' })], skills.slice(0, 1))
  expect(rows).toEqual([
    { skill: 'Databases', cover: ['main', null] },
    { skill: 'Teaching', cover: [null, 'main'] },
  ])
})
