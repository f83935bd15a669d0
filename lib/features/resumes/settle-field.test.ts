import { beforeAll, expect, test } from 'vitest'
import { getResume, updateResume } from '@/lib/features/resumes/data'
import { fieldsToCheck } from '@/lib/features/resumes/fields-to-check'
import { emptyContent } from '@/lib/features/resumes/model'
import { settleField } from '@/lib/features/resumes/settle-field'
import { openTestApp } from '@/lib/testing/app'
import { makeUser } from '@/lib/testing/database'
import { parsedAgain, parsedResume, resumeJobs } from '@/lib/testing/resumes'

beforeAll(() => openTestApp(resumeJobs))

test('fields are settled one by one, as they are shown or as they were read otherwise', async () => {
  const viewer = await makeUser()
  const id = await parsedResume(viewer)
  const { content, fields } = await getResume(viewer, id)
  const { name = '', email = '' } = content?.basics ?? {}
  const doubtful = fields.map((field) =>
    field.path === 'basics.name'
      ? { ...field, confidence: 0.3 }
      : field.path === 'basics.email'
        ? { ...field, other: 'other@example.com' }
        : field,
  )
  await updateResume(viewer, id, { fields: doubtful })
  const toCheck = fieldsToCheck({ content: content ?? emptyContent, fields: doubtful })
  expect(toCheck[0]).toMatchObject({ path: 'basics.email', shown: email, other: 'other@example.com' })
  expect(toCheck.map(({ path }) => path)).toContain('basics.name')

  const stale = { path: 'basics.email', seen: 'what@was.there', choice: 'other' } as const
  await expect(settleField(viewer, id, stale)).rejects.toMatchObject({ code: 'wrong_state' })
  const nothing = { path: 'basics.name', seen: name, choice: 'other' } as const
  await expect(settleField(viewer, id, nothing)).rejects.toMatchObject({ code: 'wrong_state' })
  // At once, as quick fingers do.
  await Promise.all([
    settleField(viewer, id, { path: 'basics.email', seen: email, choice: 'other' }),
    settleField(viewer, id, { path: 'basics.name', seen: name, choice: 'shown' }),
  ])
  const settled = await getResume(viewer, id)
  expect(settled.content?.basics).toMatchObject({ name, email: 'other@example.com' })
  const left = fieldsToCheck({ content: settled.content ?? emptyContent, fields: settled.fields })
  expect(left.map(({ path }) => path)).not.toContain('basics.name')
  expect((await parsedAgain(viewer, id)).content?.basics.email).toBe('other@example.com')
})
