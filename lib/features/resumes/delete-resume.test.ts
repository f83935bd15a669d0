import { beforeAll, expect, test, vi } from 'vitest'
import { transaction } from '@/db/client'
import { deleteAllResumeFiles, getResume, getThumbnailKey, listResumes } from '@/lib/features/resumes/data'
import { deleteResume } from '@/lib/features/resumes/delete-resume'
import { storage } from '@/lib/platform/storage/storage'
import { openTestApp } from '@/lib/testing/app'
import { makeUser } from '@/lib/testing/database'
import { parsedResume, resumeJobs, sampleFile, sendResume } from '@/lib/testing/resumes'

beforeAll(() => openTestApp(resumeJobs))

const patient = { timeout: 15_000 }

/** Waits until no bytes are kept under these keys. */
function gone(keys: string[]): Promise<void> {
  return vi.waitFor(async () => {
    for (const key of keys) await expect(storage().read(key)).rejects.toMatchObject({ code: 'not_found' })
  }, patient)
}

test('a deleted resume takes its bytes with it', async () => {
  const viewer = await makeUser()
  const id = await parsedResume(viewer, await sampleFile('resume-en.pdf'))
  const thumbnail = await vi.waitFor(() => getThumbnailKey(viewer, id), patient)
  const keys = [(await getResume(viewer, id)).storageKey, thumbnail]
  await deleteResume(viewer, id)
  await expect(getResume(viewer, id)).rejects.toMatchObject({ code: 'not_found' })
  await gone(keys)
})

test('a resume that is deleted while it is parsed stays deleted', async () => {
  const viewer = await makeUser()
  const id = await sendResume(viewer, await sampleFile('resume-en.pdf'))
  await deleteResume(viewer, id)
  const after = await parsedResume(viewer)
  expect((await listResumes(viewer)).map((resume) => resume.id)).toEqual([after])
})

test('deleting an account takes the bytes of all its resumes', async () => {
  const viewer = await makeUser()
  const ids = [await parsedResume(viewer), await parsedResume(viewer)]
  const keys = await Promise.all(ids.map(async (id) => (await getResume(viewer, id)).storageKey))
  await transaction(() => deleteAllResumeFiles(viewer))
  await gone(keys)
})
