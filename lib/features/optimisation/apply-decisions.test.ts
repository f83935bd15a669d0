import { expect, test } from 'vitest'
import { applyDecisions } from '@/lib/features/optimisation/apply-decisions'
import type { Decisions, Suggestion } from '@/lib/features/optimisation/model'
import { resumeContentSchema } from '@/lib/features/resumes/model'

const content = resumeContentSchema.parse({
  work: [
    { name: 'A', highlights: ['one', 'two', 'three'] },
    { name: 'B', highlights: ['four'] },
  ],
  skills: [
    { name: 'Tools', keywords: ['Git', 'Docker'] },
    { name: 'Data', keywords: ['MySQL', 'Tableau', 'Pandas'] },
  ],
})

const wording = (path: string): Suggestion => ({
  kind: 'wording',
  id: `wording:${path}`,
  path,
  entry: '',
  text: '',
  problems: [],
})
const order = (path: string, indices: number[]): Suggestion => ({
  kind: 'order',
  id: `order:${path}`,
  path,
  entry: '',
  reason: 'relevance',
  items: [],
  order: indices,
})
const skill = (name: string): Suggestion => ({
  kind: 'skill',
  id: `skill:${name}`,
  skill: name,
  name,
  evidence: [],
})

const accept = (suggestions: Suggestion[], texts: Record<string, string> = {}): Decisions =>
  Object.fromEntries(suggestions.map(({ id }) => [id, { choice: 'accepted', text: texts[id] ?? null }]))

test('only what was accepted changes, and the given resume stays as it is', () => {
  const suggestions = [wording('work.0.highlights.1'), wording('work.1.highlights.0')]
  const before = structuredClone(content)
  const changed = applyDecisions(content, suggestions, {
    'wording:work.0.highlights.1': { choice: 'accepted', text: 'better' },
    'wording:work.1.highlights.0': { choice: 'rejected', text: null },
  })
  expect(changed.work.map(({ highlights }) => highlights)).toEqual([['one', 'better', 'three'], ['four']])
  expect(content).toEqual(before)
})

test('lines are changed where they stood, whatever moves afterwards', () => {
  const suggestions = [
    order('work', [1, 0]),
    order('work.0.highlights', [2, 0, 1]),
    wording('work.0.highlights.2'),
    wording('work.1.highlights.0'),
  ]
  const texts = { 'wording:work.0.highlights.2': 'third', 'wording:work.1.highlights.0': 'fourth' }
  const { work } = applyDecisions(content, suggestions, accept(suggestions, texts))
  expect(work.map(({ name, highlights }) => [name, ...highlights])).toEqual([
    ['B', 'fourth'],
    ['A', 'third', 'one', 'two'],
  ])
})

test('a skill is named beside those of its field, or by itself', () => {
  const suggestions = [skill('Data analysis'), order('skills', [1, 0])]
  const { skills } = applyDecisions(content, suggestions, accept(suggestions))
  expect(skills.map(({ keywords }) => keywords)).toEqual([
    ['MySQL', 'Tableau', 'Pandas', 'Data analysis'],
    ['Git', 'Docker'],
  ])
  const single = [skill('Negotiation')]
  const named = accept(single, { 'skill:Negotiation': 'Negotiating with suppliers' })
  expect(applyDecisions(content, single, named).skills.at(-1)).toEqual({
    name: 'Negotiating with suppliers',
    level: '',
    keywords: [],
  })
})

test('a path that leads nowhere changes nothing', () => {
  const suggestions = [
    wording('work.7.highlights.0'),
    wording('__proto__.polluted'),
    order('work.9.highlights', [1, 0]),
  ]
  const texts = { 'wording:work.7.highlights.0': 'x', 'wording:__proto__.polluted': 'x' }
  expect(applyDecisions(content, suggestions, accept(suggestions, texts))).toEqual(content)
  expect(({} as Record<string, unknown>).polluted).toBeUndefined()
})
