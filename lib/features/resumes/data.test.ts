import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import {
  getResume,
  getResumeDocument,
  getThumbnailKey,
  listResumes,
  requireReadableResume,
} from '@/lib/features/resumes/data'
import { deleteResume } from '@/lib/features/resumes/delete-resume'
import { emptyContent } from '@/lib/features/resumes/model'
import { parseResumeAgain } from '@/lib/features/resumes/parse-resume-again'
import { renameResume } from '@/lib/features/resumes/rename-resume'
import { saveResumeContent } from '@/lib/features/resumes/save-resume-content'
import { setDefaultResume } from '@/lib/features/resumes/set-default-resume'
import { settleField } from '@/lib/features/resumes/settle-field'
import { openTestApp } from '@/lib/testing/app'
import { makeUser } from '@/lib/testing/database'
import { parsedResume, resumeJobs } from '@/lib/testing/resumes'

beforeAll(() => openTestApp(resumeJobs))

test('another person’s resume does not exist', async () => {
  const owner = await makeUser()
  const attacker = await makeUser()
  const id = await parsedResume(owner)
  const before = await getResume(owner, id)
  for (const attempt of [
    () => getResume(attacker, id),
    () => requireReadableResume(attacker, id),
    () => renameResume(attacker, id, 'mine now'),
    () => setDefaultResume(attacker, id),
    () => saveResumeContent(attacker, id, emptyContent),
    () => settleField(attacker, id, { path: 'basics.name', seen: '', choice: 'shown' }),
    () => getResumeDocument(attacker, id),
    () => getThumbnailKey(attacker, id),
    () => parseResumeAgain(attacker, id),
    () => deleteResume(attacker, id),
    () => getResume(owner, randomUUID()),
  ]) {
    await expect(attempt()).rejects.toMatchObject({ code: 'not_found' })
  }
  expect(await listResumes(attacker)).toEqual([])
  expect(await getResume(owner, id)).toEqual(before)
  await renameResume(owner, id, 'Teaching')
  expect((await getResume(owner, id)).name).toBe('Teaching')
})

test('the sections of a resume say on which lines they were read', async () => {
  const viewer = await makeUser()
  const { text, content, fields } = await getResume(viewer, await parsedResume(viewer))
  const lines = text?.split('\n') ?? []
  const [first = -1, last = -1] = fields.find(({ path }) => path === 'basics.email')?.lines ?? []
  expect(content?.basics.email).toContain('@')
  expect(lines.slice(first, last + 1).join('\n')).toContain(content?.basics.email)
})
