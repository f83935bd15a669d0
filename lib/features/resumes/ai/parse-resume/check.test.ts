import { expect, test } from 'vitest'
import { checkParsed } from '@/lib/features/resumes/ai/parse-resume/check'
import { emptyContent, resumeContentSchema } from '@/lib/features/resumes/model'
import { OutputProblem } from '@/lib/platform/ai/define-task'

const input = {
  text: 'Ada Lovelace\nEngineer at Acme, Mar 2021 - Present\nCut costs by 20 %\n熟悉（SQL）\nGitHub',
  links: ['https://github.com/ada'],
  rules: emptyContent,
}
const given = (content: object) => resumeContentSchema.parse(content)

test('what the text does not say is dropped, and entries that are left empty go', () => {
  const output = given({
    basics: {
      name: 'Ada  LOVELACE',
      email: 'ada@example.com',
      summary: 'A brilliant mathematician.',
      profiles: [{ network: 'GitHub', username: 'ada', url: 'github.com/ada' }],
    },
    work: [
      {
        name: 'Acme',
        position: 'Engineer',
        startDate: '2021-03',
        endDate: '2024-01',
        highlights: ['Cut costs by 20%', 'Led a team of 40'],
      },
      { name: 'Google', position: 'Director', startDate: '2019-01' },
    ],
    skills: [{ name: '熟悉(sql)', keywords: ['Kubernetes'] }],
  })
  expect(checkParsed(output, input)).toEqual(
    given({
      basics: {
        name: 'Ada  LOVELACE',
        profiles: [{ network: 'GitHub', username: 'ada', url: 'github.com/ada' }],
      },
      work: [{ name: 'Acme', position: 'Engineer', startDate: '2021-03', highlights: ['Cut costs by 20%'] }],
      skills: [{ name: '熟悉(sql)' }],
    }),
  )
})

test('an output of which nothing is left is a problem that the model is told', () => {
  const invented = given({ work: [{ name: 'Google', position: 'Director', startDate: 'recently' }] })
  expect(() => checkParsed(invented, input)).toThrow(OutputProblem)
  expect(() => checkParsed(emptyContent, input)).toThrow(/word for word/)
})
