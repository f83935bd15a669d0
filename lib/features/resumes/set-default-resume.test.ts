import { beforeAll, expect, test } from 'vitest'
import { listResumes } from '@/lib/features/resumes/data'
import { deleteResume } from '@/lib/features/resumes/delete-resume'
import { setDefaultResume } from '@/lib/features/resumes/set-default-resume'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { openTestApp } from '@/lib/testing/app'
import { makeUser } from '@/lib/testing/database'
import { parsedResume, parseEnd, resumeJobs, sampleFile, sendResume } from '@/lib/testing/resumes'

beforeAll(() => openTestApp(resumeJobs))

const defaults = async (viewer: Viewer) =>
  (await listResumes(viewer)).filter((resume) => resume.isDefault).map((resume) => resume.id)

test('the default is the first, then the one that is chosen, then the newest when that is deleted', async () => {
  const viewer = await makeUser()
  const [first, second, third] = [
    await parsedResume(viewer),
    await parsedResume(viewer),
    await parsedResume(viewer),
  ]
  expect(await defaults(viewer)).toEqual([first])
  await setDefaultResume(viewer, second)
  expect(await defaults(viewer)).toEqual([second])
  await deleteResume(viewer, second)
  expect(await defaults(viewer)).toEqual([third])
  await deleteResume(viewer, first)
  expect(await defaults(viewer)).toEqual([third])
  await deleteResume(viewer, third)
  expect(await listResumes(viewer)).toEqual([])
})

test('there is exactly one default, however many are uploaded and chosen at once', async () => {
  const viewer = await makeUser()
  const text = await sampleFile('resume-zh.txt')
  const ids = await Promise.all(Array.from({ length: 4 }, () => sendResume(viewer, text)))
  expect(await defaults(viewer)).toHaveLength(1)
  await Promise.all(ids.map((id) => setDefaultResume(viewer, id)))
  expect(await defaults(viewer)).toHaveLength(1)
  await Promise.all(ids.map((id) => parseEnd(viewer, id)))
})
