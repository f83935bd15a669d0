import { expect, test } from 'vitest'
import { fromTyped, toTyped } from '@/components/resumes/editor/form-values'
import { emptyContent, resumeContentSchema } from '@/lib/features/resumes/model'

const content = resumeContentSchema.parse({
  basics: {
    name: 'Ada',
    summary: 'One.\nTwo.',
    profiles: [{ network: 'GitHub', username: 'ada', url: 'github.com/ada' }],
  },
  work: [
    {
      name: 'Acme',
      position: 'Engineer',
      startDate: '2021-03',
      highlights: ['Cut costs, by 20%', 'Led four'],
    },
  ],
  education: [{ institution: 'MIT', courses: ['Algebra', 'Logic'] }],
  skills: [{ name: 'Data', keywords: ['SQL', 'Kafka'] }],
  projects: [{ name: 'Looms', keywords: ['Rust'] }],
  certificates: [{ name: 'CKA', date: '2021' }],
  languages: [{ language: 'English', fluency: 'native' }],
})

test('what is not changed in the editor is saved as it was', () => {
  expect(fromTyped(toTyped(content))).toEqual(content)
  expect(fromTyped(toTyped(emptyContent))).toEqual(emptyContent)
})

test('lists are typed as people type them, and entries left blank are not saved', () => {
  const typed = toTyped(emptyContent)
  typed.skills = [
    { name: '数据', level: '', keywords: 'SQL、Kafka， Hive;' },
    { name: ' ', level: '', keywords: '' },
  ]
  typed.work = [{ position: 'Engineer', highlights: '\nCut costs, by 20%\n\n Led four \n' }]
  expect(fromTyped(typed)).toMatchObject({
    skills: [{ name: '数据', keywords: ['SQL', 'Kafka', 'Hive'] }],
    work: [{ position: 'Engineer', name: '', highlights: ['Cut costs, by 20%', 'Led four'] }],
  })
})
