import { expect, test } from 'vitest'
import { parseOffline } from '@/lib/features/resumes/parse-offline'
import { documentOf } from '@/lib/testing/resume-document'

const json = {
  basics: {
    name: 'Ada Byron',
    email: 'ada@example.com',
    location: { city: 'London', countryCode: 'GB', postalCode: 7 },
    profiles: [{ network: 'GitHub', username: 'ada', url: 'https://github.com/ada' }],
  },
  work: [
    {
      company: 'Acme',
      position: 'Engineer',
      startDate: '2019-03-01',
      endDate: 'now',
      highlights: ['Cut costs'],
    },
  ],
  skills: [{ name: 'Languages', keywords: ['Go', 'SQL'] }],
  volunteer: [{ organization: 'Left out' }],
}

test('a JSON Resume is taken as it stands, each field with the line that says it', () => {
  const document = { ...documentOf('Ada Byron\nada@example.com\nAcme'), json }
  const { content, fields, finding, confidence } = parseOffline(document)
  expect({ finding, confidence }).toEqual({ finding: 'resume', confidence: 1 })
  expect(content.basics).toMatchObject({ name: 'Ada Byron', location: 'London, GB' })
  expect(content.work).toMatchObject([
    { name: 'Acme', startDate: '2019-03', endDate: '', highlights: ['Cut costs'] },
  ])
  expect(content.skills).toEqual([{ name: 'Languages', level: '', keywords: ['Go', 'SQL'] }])
  expect(fields.find((field) => field.path === 'basics.email')).toEqual({
    path: 'basics.email',
    origin: 'file',
    confidence: 1,
    lines: [1, 1],
    other: null,
  })
  expect(fields.find((field) => field.path === 'work.0.position')?.lines).toBeNull()
})

test.each([[{}], [[]], ['text'], [{ basics: 7, work: 'none' }]])('%j is no resume', (value) => {
  expect(parseOffline({ ...documentOf('x'), json: value })).toMatchObject({
    finding: 'not_a_resume',
    fields: [],
  })
})
